package se.bidrag.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {

    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    private SmallBuild build;

    @BeforeEach
    void open(@TempDir Path root) {
        build = new SmallBuild(root);
    }

    @AfterEach
    void close() {
        build.close();
    }

    @Test
    void keepsTheNewestAndTheLastOfEachMonthAndYear() {
        publish("2024-11-29", "2024-11-30", "2024-12-30", "2024-12-31", "2025-01-01", "2025-01-02", "2025-01-03");

        assertThat(removed(2, FAR)).containsExactly("000001-2024-11-29", "000003-2024-12-30", "000005-2025-01-01");
        assertThat(names())
                .containsExactly("000002-2024-11-30", "000004-2024-12-31", "000006-2025-01-02", "000007-2025-01-03");
        assertThat(removed(2, FAR)).isEmpty();
    }

    @Test
    void keepsTheLastMadeOfTwoForOneDate() {
        publish("2024-12-31", "2024-12-31", "2025-01-01");

        assertThat(removed(1, FAR)).containsExactly("000001-2024-12-31");
    }

    @Test
    void keepsWhatReadersSeeAndTheNewestThoughTheNumberIsOne() {
        publish("2025-01-01", "2025-01-02", "2025-01-03");
        build.publications.revert("000001-2025-01-01");
        publish("2024-06-30");

        assertThat(removed(1, FAR)).containsExactly("000002-2025-01-02");
        assertThat(build.publications.current()).map(Publication::id).hasToString("Optional[000001-2025-01-01]");
        assertThat(build.publications.newest()).map(Publication::id).hasToString("Optional[000003-2025-01-03]");
        assertThat(build.publications.next(LocalDate.parse("2025-01-04"))).hasToString("000005-2025-01-04");
    }

    @Test
    void keepsWhatAClosingNames() throws IOException {
        publish("2025-01-01", "2025-01-02", "2025-01-03");
        Path closing =
                Files.createDirectories(build.home.closed().resolve("2024")).resolve("closing.json");
        Files.writeString(closing, "{\"publication\": \"000001-2025-01-01\"}");

        assertThat(removed(1, FAR)).containsExactly("000002-2025-01-02");
    }

    @Test
    void keepsWhatAReaderMayHaveOpenedUntilTheGraceIsOver() throws IOException {
        publish("2025-01-01", "2025-01-02", "2025-01-03");
        Instant ceased =
                build.publications.ceased(build.publications.ids().get(0)).orElseThrow();

        assertThat(removed(1, ceased.plus(Duration.ofHours(24)).minusNanos(1))).isEmpty();
        assertThat(removed(1, ceased.plus(Duration.ofHours(24)))).containsExactly("000001-2025-01-01");
    }

    @Test
    void countsTheGraceAnewWhenAPublicationWasShownAgain() throws IOException {
        publish("2025-01-01", "2025-01-02");
        Instant first =
                build.publications.ceased(build.publications.ids().get(0)).orElseThrow();
        build.publications.revert("000001-2025-01-01");
        build.publications.revert("000002-2025-01-02");

        assertThat(build.publications.ceased(build.publications.ids().get(0)).orElseThrow())
                .isAfter(first);
        assertThat(build.publications.ceased(build.publications.ids().get(1))).isEmpty();
    }

    @Test
    void goesByTheNextOnesMakingWhereNothingTellsWhatWasShown() throws IOException {
        publish("2025-01-01", "2025-01-02");
        Files.writeString(build.home.published().resolve(".shown"), "torn");

        assertThat(removed(1, Instant.parse("2025-01-02T02:59:59Z"))).isEmpty();
        assertThat(removed(1, Instant.parse("2025-01-02T03:00:00Z"))).containsExactly("000001-2025-01-01");
    }

    @Test
    void leavesTheChainWholeAndTellsAManifestThatWasChangedLater() throws IOException {
        publish("2025-01-01", "2025-01-02", "2025-01-03");
        removed(1, FAR);
        Verification verification = new Verification(build.publications);
        Path left = build.home.published().resolve("removed/000002-2025-01-02.json");

        assertThat(verification.problems()).isEmpty();
        assertThat(verification.removedCount()).isEqualTo(2);

        Files.writeString(left, Files.readString(left).replace("0.1.0", "0.1.1"));
        assertThat(verification.problems())
                .containsExactly(
                        "000003-2025-01-03: the manifest of the publication before it, 000002-2025-01-02, was changed");

        Files.delete(left);
        assertThat(verification.problems())
                .containsExactly("000003-2025-01-03: the publication before it, 000002-2025-01-02, is missing");
    }

    @Test
    void saysOfARemovedPublicationThatOnlyItsManifestIsLeft() {
        publish("2025-01-01", "2025-01-02");
        removed(1, FAR);

        assertThatThrownBy(() -> build.publications.find("000001-2025-01-01"))
                .hasMessageStartingWith("only the manifest is left, by retention, of '000001-2025-01-01'");
    }

    @Test
    void takesWhatIsRemovedFromTheReportsChoice() throws IOException {
        publish("2025-01-01", "2025-01-02", "2025-01-03");
        for (String name : names()) {
            Path report = build.home.published().resolve(name).resolve("report");
            Files.writeString(Files.createDirectories(report).resolve("index.html"), "");
        }
        removed(1, FAR);

        assertThat(Files.readString(build.home.published().resolve("publications.js")))
                .isEqualTo("publications([\"000003-2025-01-03\"]);\n");
    }

    @Test
    void refusesSettingsThatWouldRemoveEverything() {
        assertThatThrownBy(() -> new Retention(0, Duration.ZERO)).hasMessage("bidrag.keep is 0; expected 1 or more");
        assertThatThrownBy(() -> new Retention(1, Duration.ofHours(-1)))
                .hasMessageStartingWith("bidrag.grace is PT-1H");
    }

    private void publish(String... dates) {
        List.of(dates).forEach(date -> build.publish(LocalDate.parse(date)));
    }

    private List<String> removed(int keep, Instant now) {
        return new Retention(keep, Duration.ofHours(24))
                .apply(build.publications, now).stream()
                        .map(PublicationId::toString)
                        .toList();
    }

    private List<String> names() {
        return build.publications.ids().stream().map(PublicationId::toString).toList();
    }
}
