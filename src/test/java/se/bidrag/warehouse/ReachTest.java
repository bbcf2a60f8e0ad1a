package se.bidrag.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    private final Path home;
    private final Path outside;

    ReachTest(@TempDir Path home, @TempDir Path outside) throws IOException {
        this.home = home;
        this.outside = Files.writeString(outside.resolve("outside.csv"), "a\n1\n");
        Files.createSymbolicLink(home.resolve("link.csv"), this.outside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from read_text('/etc/passwd')",
                "select * from read_csv('OUTSIDE')",
                "select * from read_csv('HOME/link.csv')",
                "select * from read_text('HOME/../../../../../../etc/passwd')",
                "copy (select 1) to 'OUTSIDE.parquet'",
                "attach 'OUTSIDE.duckdb' as other",
                "set enable_external_access = true",
                "set allowed_directories = ['/']",
                "set memory_limit = '100GB'",
                "install httpfs",
                "export database 'OUTSIDE-export'"
            })
    void keepsSqlInItsHome(String sql) {
        String said = sql.replace("HOME", home.toString()).replace("OUTSIDE", outside.toString());
        for (boolean isFile : new boolean[] {true, false}) {
            try (Warehouse warehouse = open(isFile);
                    Warehouse another = warehouse.another()) {
                assertThatThrownBy(() -> warehouse.execute(said)).isInstanceOf(WarehouseException.class);
                assertThatThrownBy(() -> another.execute(said)).isInstanceOf(WarehouseException.class);
            }
        }
        assertThat(outside.resolveSibling("outside.csv.parquet")).doesNotExist();
        assertThat(outside.resolveSibling("outside.csv.duckdb")).doesNotExist();
    }

    @Test
    void letsSqlWorkInItsHome() {
        try (Warehouse warehouse = open(true)) {
            warehouse.execute("copy (select 1 as a) to '%s/a.parquet'".formatted(home));
            warehouse.execute("attach '%s/other.duckdb' as other".formatted(home));
            warehouse.execute("create table other.a as from read_parquet('%s/a.parquet')".formatted(home));
            warehouse.execute("detach other");
            assertThat(warehouse.version()).startsWith("v");
            assertThat(warehouse.downloadsExtensions()).isFalse();
        }
        assertThat(home.resolve("other.duckdb")).exists();
    }

    @Test
    void sharesMemoryWithTheHeapAndTheContainer() {
        assertThat(MemoryShare.of(16_000_000_000L, 4_000_000_000L)).isEqualTo("2000MB");
        assertThat(MemoryShare.of(2_000_000_000L, 512_000_000)).isEqualTo("1238MB");
        assertThat(MemoryShare.of(1_000_000_000, 512_000_000)).isEqualTo("256MB");
        assertThat(new WarehouseSettings("1.5GiB", 1, home).memoryLimitBytes()).isEqualTo(1_610_612_736L);
        assertThat(new WarehouseSettings("512 MB", 1, home).memoryLimitBytes()).isEqualTo(512_000_000L);
    }

    private Warehouse open(boolean isFile) {
        WarehouseSettings settings = new WarehouseSettings("256MB", 1, home.resolve("temporary")).within(home);
        return isFile ? Warehouse.open(home.resolve("build.duckdb"), settings) : Warehouse.inMemory(settings);
    }
}
