package se.bidrag.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationsTest {

    private SmallBuild build;
    private Publications publications;

    @BeforeEach
    void open(@TempDir Path root) {
        build = new SmallBuild(root);
        publications = build.publications;
    }

    @AfterEach
    void close() {
        build.close();
    }

    @Test
    void numbersPublicationsByTheHighestThatIsThereAndNotByTheClock() throws IOException {
        assertThat(publications.next(SmallBuild.AS_OF)).hasToString("000001-2024-12-31");

        Files.createDirectories(build.home.published().resolve("000016-2031-01-01"));
        Files.createDirectories(build.home.published().resolve("000002-2032-01-01"));
        Files.createDirectories(build.home.published().resolve("notes"));

        assertThat(publications.next(SmallBuild.AS_OF)).hasToString("000017-2024-12-31");
    }

    @Test
    void showsTheNewestPublication() {
        build.publish(SmallBuild.AS_OF);
        Publication second = build.publish(SmallBuild.AS_OF.plusDays(1), "other figures");

        assertThat(publications.current()).contains(second);
        assertThat(publications.newest()).contains(second);
        assertThat(publications.newest().map(Publication::fingerprint)).contains("other figures");
        assertThat(publications.list())
                .extracting(publication -> publication.id().toString())
                .containsExactly("000001-2024-12-31", "000002-2025-01-01");
    }

    @Test
    void keepsAPublicationForAnEarlierDateAside() {
        Publication first = build.publish(SmallBuild.AS_OF);
        Publication aside = build.publish(SmallBuild.AS_OF.minusDays(1));
        Publication third = build.publish(SmallBuild.AS_OF);

        assertThat(aside.aside()).isTrue();
        assertThat(third.aside()).isFalse();
        assertThat(first.aside()).isFalse();
        assertThat(publications.newest()).contains(third);
        assertThat(publications.current()).contains(third);
    }

    @Test
    void doesNotMoveReadersToAPublicationMadeAside() {
        Publication first = build.publish(SmallBuild.AS_OF);
        build.publish(SmallBuild.AS_OF.minusDays(1));

        assertThat(publications.current()).contains(first);
        assertThat(publications.newest()).contains(first);
    }

    @Test
    void revertsToAnEarlierPublicationAndStillKnowsTheNewest() throws IOException {
        Publication first = build.publish(SmallBuild.AS_OF);
        Publication second = build.publish(SmallBuild.AS_OF);

        assertThat(publications.revert("000001-2024-12-31")).isEqualTo(first);

        assertThat(publications.current()).contains(first);
        assertThat(publications.newest()).contains(second);
        assertThat(Files.readSymbolicLink(build.home.published().resolve("current")))
                .isEqualTo(Path.of("000001-2024-12-31"));
    }

    @Test
    void saysWhichPublicationsThereAreWhenAskedForOneThatIsNot() {
        assertThatThrownBy(() -> publications.revert("000009-2024-12-31"))
                .hasMessage(
                        "there is no publication '000009-2024-12-31' in %s; there is none yet", build.home.published());

        build.publish(SmallBuild.AS_OF);

        assertThatThrownBy(() -> publications.revert("../../etc"))
                .hasMessage(
                        "there is no publication '../../etc' in %s; there are 000001-2024-12-31",
                        build.home.published());
    }

    @Test
    void removesWhatADeadRunLeftAndNothingElse() throws IOException {
        build.publish(SmallBuild.AS_OF);
        Path published = build.home.published();
        Path half = Files.createDirectories(published.resolve(".000002-2024-12-31.partial/csv"));
        Files.writeString(half.resolve("half.csv"), "a");
        Files.createSymbolicLink(published.resolve(".current.partial"), Path.of("000002-2024-12-31"));
        Files.createDirectories(published.resolve("kept.partial"));

        publications.sweep();

        assertThat(published.resolve(".000002-2024-12-31.partial")).doesNotExist();
        assertThat(Files.exists(published.resolve(".current.partial"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
        assertThat(published.resolve("kept.partial")).exists();
        assertThat(published.resolve("000001-2024-12-31")).exists();
    }

    @Test
    void showsWhatARunThatDiedHadMadeAndWasAboutToShow() throws IOException {
        build.publish(SmallBuild.AS_OF);
        Publication second = build.publish(SmallBuild.AS_OF);
        publications.revert("000001-2024-12-31");
        publications.intend(second.id());

        publications.sweep();

        assertThat(publications.current()).contains(second);
        assertThat(build.home.published().resolve(".show")).doesNotExist();
    }

    @Test
    void leavesReadersAloneWhenTheRunDiedBeforeItsPublicationWasMade() throws IOException {
        Publication first = build.publish(SmallBuild.AS_OF);
        publications.intend(publications.next(SmallBuild.AS_OF));

        publications.sweep();

        assertThat(publications.current()).contains(first);
        assertThat(build.home.published().resolve(".show")).doesNotExist();
    }

    @Test
    void findsNothingInAHomeWithoutPublications() {
        assertThat(publications.list()).isEmpty();
        assertThat(publications.newest()).isEmpty();
        assertThat(publications.current()).isEmpty();
        assertThat(publications.liesAside(LocalDate.EPOCH)).isFalse();
        publications.sweep();
    }

    @Test
    void saysWhichManifestIsMissing() throws IOException {
        Publication first = build.publish(SmallBuild.AS_OF);
        Files.delete(first.manifestFile());

        assertThatThrownBy(publications::newest)
                .hasMessage(
                        "publication %s: there is no manifest.json; restore it or move the folder away",
                        first.folder());
    }
}
