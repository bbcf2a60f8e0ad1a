package se.bidrag.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.home.Sha256;

class VerificationTest {

    private SmallBuild build;
    private Verification verification;
    private Publication first;
    private Publication second;
    private Publication third;

    @BeforeEach
    void publishThrice(@TempDir Path root) {
        build = new SmallBuild(root);
        verification = new Verification(build.publications);
        first = build.publish(SmallBuild.AS_OF);
        second = build.publish(SmallBuild.AS_OF);
        third = build.publish(SmallBuild.AS_OF);
    }

    @AfterEach
    void close() {
        build.close();
    }

    @Test
    void findsNothingWrongWithWhatNobodyTouched() {
        assertThat(verification.problems()).isEmpty();
    }

    @Test
    void findsAFlippedByteInEveryFileOfAPublication() throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(second.folder())) {
            files = paths.filter(Files::isRegularFile).toList();
        }
        assertThat(files)
                .extracting(path -> path.getFileName().toString().replaceFirst(".*\\.", ""))
                .contains("duckdb", "xlsx", "csv", "parquet", "json", "sha256");
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            flip(file, bytes.length / 2);
            assertThat(verification.problems()).as(file.toString()).isNotEmpty();
            Files.write(file, bytes);
        }
        assertThat(verification.problems()).isEmpty();
    }

    @Test
    void findsAFlippedByteBesideThePublicationsAndARevertMendsIt() throws IOException {
        for (String name : List.of("live.duckdb", "publications.js")) {
            Path file = build.home.published().resolve(name);
            flip(file, Files.size(file) / 2);
            assertThat(verification.problems()).singleElement().asString().contains("the file " + name);

            Files.delete(file);
            assertThat(verification.problems()).singleElement().asString().contains("the file " + name);

            build.publications.revert(third.id().toString());
            assertThat(verification.problems()).isEmpty();
        }
    }

    private static void flip(Path file, long at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) at] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void tellsEveryFileThatWasChangedRemovedOrAdded() throws IOException {
        Path csv = first.folder().resolve("csv/dim_grant.csv");
        String before = Sha256.of(csv);
        Files.writeString(csv, Files.readString(csv).replace("2024", "2025"));
        Files.delete(first.folder().resolve("bidrag.xlsx"));
        Files.writeString(first.folder().resolve("notes.txt"), "mine");
        Files.delete(third.folder().resolve("datapackage.json"));

        assertThat(verification.problems())
                .containsExactly(
                        "000001-2024-12-31: the file bidrag.xlsx is missing",
                        "000001-2024-12-31: the file csv/dim_grant.csv was changed: 63 bytes with SHA-256 %s, expected 63 bytes with %s"
                                .formatted(Sha256.of(csv), before),
                        "000001-2024-12-31: the file notes.txt is not in its manifest",
                        "000003-2024-12-31: the file datapackage.json is missing");
        assertThat(verification.problems("000003-2024-12-31"))
                .containsExactly("000003-2024-12-31: the file datapackage.json is missing");
        assertThat(verification.problems("000002-2024-12-31")).isEmpty();
    }

    @Test
    void tellsAFlippedBitInAnyFile() throws IOException {
        for (Manifest.PublishedFile published : second.manifest().files()) {
            Path file = second.folder().resolve(published.path());
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);

            assertThat(verification.problems("000002-2024-12-31"))
                    .as(published.path())
                    .singleElement()
                    .asString()
                    .startsWith("000002-2024-12-31: the file %s was changed".formatted(published.path()));

            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        assertThat(verification.problems()).isEmpty();
    }

    @Test
    void tellsAManifestThatWasRewritten() throws IOException {
        Files.writeString(
                first.manifestFile(), Files.readString(first.manifestFile()).replace("fingerprint\"", "other\""));

        assertThat(verification.problems())
                .contains(
                        "000002-2024-12-31: the manifest of the publication before it, 000001-2024-12-31, was changed");
    }

    @Test
    void tellsTheNewestManifestThatWasRewrittenThoughNoNextOneNamesIt() throws IOException {
        Files.writeString(
                third.manifestFile(),
                Files.readString(third.manifestFile()).replace("0.1.0", "0.1.1").replace("fingerprint\"", "other\""));

        assertThat(verification.problems())
                .containsExactly(
                        "000003-2024-12-31: its manifest was changed; manifest.json.sha256 names another hash");
    }

    @Test
    void tellsTheNewestPublicationThatIsGoneThoughNoNextOneMissesIt() throws IOException {
        Durable.delete(third.folder());
        Durable.link(build.home.published().resolve("current"), second.id().toString());

        assertThat(verification.problems()).containsExactly("000003-2024-12-31, which readers were shown, is missing");
    }

    @Test
    void tellsAPublicationMissingInTheMiddle() throws IOException {
        Durable.delete(second.folder());

        assertThat(verification.problems())
                .containsExactly("000003-2024-12-31: the publication before it, 000002-2024-12-31, is missing");
    }

    @Test
    void tellsAFolderThatTheChainDoesNotKnow() throws IOException {
        Files.createDirectories(build.home.published().resolve("000004-2024-12-31"));
        Files.copy(third.manifestFile(), build.home.published().resolve("000004-2024-12-31/manifest.json"));

        assertThat(verification.problems())
                .contains(
                        "000004-2024-12-31: its manifest is that of 000003-2024-12-31",
                        "000004-2024-12-31: its manifest names 000002-2024-12-31 as the publication before it, found 000003-2024-12-31");
    }

    @Test
    void goesOnPastAManifestThatDoesNotRead() throws IOException {
        Files.writeString(first.manifestFile(), "{");
        Files.delete(second.manifestFile());

        assertThat(verification.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith(first.manifestFile() + " does not read as a manifest: "))
                .contains("publication %s: there is no manifest.json; restore it or move the folder away"
                        .formatted(second.folder()));
    }

    @Test
    void tellsACurrentThatPointsNowhere() throws IOException {
        Durable.link(build.home.published().resolve("current"), "000009-2024-12-31");

        assertThat(verification.problems())
                .containsExactly(
                        "current points at '000009-2024-12-31', which is not there; run revert with one that is");
    }

    @Test
    void tellsThatThereIsNoCurrent() throws IOException {
        Files.delete(build.home.published().resolve("current"));

        assertThat(verification.problems())
                .containsExactly(
                        "current points at nothing, though there are publications; run revert with one of them");
    }

    @Test
    void saysWhenThereIsNoSuchPublication() {
        assertThatThrownBy(() -> verification.problems("000007-2024-12-31"))
                .hasMessageStartingWith("there is no publication '000007-2024-12-31'");
    }
}
