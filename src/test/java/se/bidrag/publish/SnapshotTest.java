package se.bidrag.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.warehouse.Warehouse;

class SnapshotTest {

    @Test
    void isOneClosedFileThatAnOlderDuckdbOpens(@TempDir Path root) throws IOException, InterruptedException {
        Path database;
        try (SmallBuild build = new SmallBuild(root)) {
            database = build.publish(SmallBuild.AS_OF).database();
        }
        assertThat(database.resolveSibling("bidrag.duckdb.wal")).doesNotExist();

        Process older = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("duckdb.older.reader") + File.pathSeparator + testClasses(),
                        OlderReader.class.getName(),
                        database.toString(),
                        "select decided_sek from fct_reconciliation where region_code = '24'")
                .redirectErrorStream(true)
                .start();
        String said = new String(older.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(older.waitFor()).as(said).isZero();
        assertThat(said).contains("v1.4.4").endsWith("83223369.00\n");
    }

    private static Path testClasses() {
        return Path.of(OlderReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }

    @Test
    void saysWhatEveryTableAndColumnMeans(@TempDir Path root) {
        try (SmallBuild build = new SmallBuild(root)) {
            Path database = build.publish(SmallBuild.AS_OF).database();
            try (Warehouse reader = Warehouse.open(database, build.settings)) {
                assertThat(reader.sql()
                                .sql("select comment from duckdb_tables() where table_name = 'fct_region_year'")
                                .query(String.class)
                                .single())
                        .isEqualTo("one row per region and year.");
                assertThat(reader.sql().sql("""
                                        select comment from duckdb_columns()
                                        where table_name = 'fct_region_year' and column_name = 'difference_sek'
                                        """).query(String.class).single())
                        .isEqualTo(
                                "Sum of the grants' differences in kronor, received minus budgeted. Empty when no grant has one.");
            }
        }
    }
}
