package se.bidrag.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import se.bidrag.SampleNights;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** The sample's publication as the library of the data package standard reads it: types, formats, keys and relations. */
class PackageLibraryTest {

    @Test
    void readsEveryFileWholeAndFollowsEveryKey() throws IOException, InterruptedException {
        Optional<String> modules = ReaderProcesses.nodeModules();
        Assumptions.assumeTrue(modules.isPresent(), "BIDRAG_TEST_NODE_MODULES names no folder of Node's packages");
        Process reader = new ProcessBuilder(
                        "node",
                        Path.of("src/test/resources/se/bidrag/reader/read-package.mjs")
                                .toString(),
                        modules.orElseThrow(),
                        SampleNights.current().toString())
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(reader.waitFor()).as(String.join("\n", said)).isZero();
        assertThat(said)
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of("valid"), rows()).toList());
    }

    private static Stream<String> rows() {
        try (Warehouse publication = Warehouse.inMemory(
                new WarehouseSettings("256MB", 1, SampleNights.published().resolveSibling("build")))) {
            publication.execute("attach %s as opened (read_only); use opened"
                    .formatted(Sql.text(SampleNights.current().resolve("bidrag.duckdb"))));
            return publication
                    .sql()
                    .sql("select table_name from duckdb_tables() where database_name = 'opened' order by 1")
                    .query(String.class)
                    .list()
                    .stream()
                    .map(table -> table + " "
                            + publication
                                    .sql()
                                    .sql("select count(*) from " + Sql.name(table))
                                    .query(Long.class)
                                    .single())
                    .toList()
                    .stream();
        }
    }
}
