package se.bidrag.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.home.Sha256;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Manifest.Previous;
import se.bidrag.publish.Manifest.PublishedFile;

class PublisherTest {

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
    void writesExactValuesInKeyOrderForMachines() throws IOException {
        Publication publication = build.publish(SmallBuild.AS_OF);

        assertThat(publication.folder().resolve("csv/fct_reconciliation.csv")).hasContent("""
                region_code,grant_code,year,decided_sek,budgeted_sek,received_sek,difference_sek,outcome,is_synthetic
                19,sektorsbidrag-2024,2023,1.00,9999999999999999.99,0.00,-9999999999999999.99,received_less,true
                19,sektorsbidrag-2024,2024,82572546.00,82600000.00,82572546.00,-27454.00,matched_within_rounding,false
                24,sektorsbidrag-2024,2024,83223369.00,,83223369.00,83223369.00,received_without_budget,false
                """);
        assertThat(publication.folder().resolve("csv/dim_grant.csv")).hasContent("""
                grant_code,grant_name
                sektorsbidrag-2024,=Sektorsbidrag <2024>
                """);
        assertThat(publication.folder().resolve("csv/rejected_row.csv")).hasContent("""
                delivery_id,record_number,reason
                =a,,""
                a/b,2,1e5 is no <amount>
                a/b,10,1e5 is no <amount>
                """);
    }

    @Test
    void writesTheSameBytesFromTheSameBuild() throws IOException {
        Path first = build.publish(SmallBuild.AS_OF).folder();
        Path second = build.publish(SmallBuild.AS_OF).folder();

        for (String file : PublishedFiles.paths(first)) {
            if (file.startsWith("csv/") || file.equals("datapackage.json")) {
                assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
            }
        }
    }

    @Test
    void namesEveryFileItsSizeAndHashInTheManifest() throws IOException {
        Publication publication = build.publish(SmallBuild.AS_OF);
        Manifest manifest = publication.manifest();

        assertThat(manifest.files())
                .extracting(PublishedFile::path)
                .contains(
                        "bidrag.duckdb",
                        "bidrag.xlsx",
                        "csv/check_result.csv",
                        "datapackage.json",
                        "parquet/fct_deviation.parquet")
                .doesNotContain("manifest.json")
                .isSorted();
        assertThat(manifest.files()).allSatisfy(file -> {
            assertThat(publication.folder().resolve(file.path())).hasSize(file.size());
            assertThat(Sha256.of(publication.folder().resolve(file.path()))).isEqualTo(file.sha256());
        });
        assertThat(manifest.tables()).containsEntry("fct_reconciliation", 3L).containsEntry("check_result", 2L);
        assertThat(Files.readString(publication.manifestFile())).startsWith("""
                {
                  "publication_id" : "000001-2024-12-31",
                  "as_of" : "2024-12-31",
                  "known_at" : null,
                  "built_at" : "2025-01-01T03:00:00Z",
                  "aside" : false,
                  "fingerprint" : "fingerprint",
                  "code_version" : "0.1.0",
                  "previous" : null,
                """);
    }

    @Test
    void chainsEachManifestToTheOneMadeBeforeEvenAside() throws IOException {
        build.publish(SmallBuild.AS_OF);
        Publication aside = build.publish(SmallBuild.AS_OF.minusYears(1));
        Publication third = build.publish(SmallBuild.AS_OF);

        assertThat(third.manifest().previous())
                .isEqualTo(new Previous("000002-2023-12-31", Sha256.of(aside.manifestFile())));
    }

    @Test
    void letsEveryoneReadAndOnlyItsOwnerWrite() throws IOException {
        Path folder = build.publish(SmallBuild.AS_OF).folder();

        try (Stream<Path> paths = Files.walk(folder)) {
            assertThat(paths)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo(Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    @Test
    void leavesThePreviousPublicationWhenOneFails() {
        Publication first = build.publish(SmallBuild.AS_OF);
        Publisher onAFullDisk =
                new Publisher(build.publications, build.library, List.of((from, tables, order, folder) -> {
                    throw new IOException("no space left");
                }));

        assertThatThrownBy(() -> onAFullDisk.publish(build.warehouse, build.order(SmallBuild.AS_OF, "other")))
                .hasMessageContaining("000002-2024-12-31")
                .hasMessageContaining("no space left");

        assertThat(build.publications.current()).contains(first);
        assertThat(build.publications.list()).containsExactly(first);
        assertThat(build.home.published().resolve(".000002-2024-12-31.partial")).doesNotExist();
    }

    @Test
    void refusesATableWhoseRowsHaveNoOrder() {
        List<SqlFile> unordered =
                List.of(new SqlFile("sql/mart/dim_region.sql", "-- Grain: one row per region.\nselect 1"));
        PublicationOrder order = build.order(SmallBuild.AS_OF, "fingerprint");

        assertThatThrownBy(() ->
                        new Publisher(build.publications, new SqlLibrary(unordered)).publish(build.warehouse, order))
                .hasMessage("sql/mart/dim_region.sql has no line '-- Key: '; expected the columns that order its rows");
    }
}
