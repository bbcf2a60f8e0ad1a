package se.bidrag.nightly;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import se.bidrag.home.Home;
import se.bidrag.publish.Readers;
import se.bidrag.warehouse.MemoryShare;
import se.bidrag.warehouse.WarehouseSettings;

/**
 * What an operator may set, as {@code bidrag.*}.
 *
 * @param home the folder that holds everything
 * @param memoryLimit most memory for DuckDB, besides the JVM's heap; empty means what the machine or container has left, at
 *     most 2 GB
 * @param threads how many files land at once and how many threads DuckDB has; 0 means one for each core
 * @param bulkFrom delimited ledgers of this size or more are read in bulk
 * @param temporaryLimit most disk for what does not fit in DuckDB's memory
 * @param readers who may read publications, besides the account that makes them
 */
@ConfigurationProperties("bidrag")
record NightlySettings(
        @DefaultValue("data") Path home,
        @DefaultValue("") String memoryLimit,
        @DefaultValue("0") int threads,
        @DefaultValue("1MB") DataSize bulkFrom,
        @DefaultValue("20GB") String temporaryLimit,
        @DefaultValue("everyone") Readers readers) {

    NightlySettings {
        if (threads < 0) {
            throw new IllegalArgumentException(
                    "bidrag.threads is %d; expected 1 or more, or 0 for one for each core".formatted(threads));
        }
        if (threads == 0) {
            threads = Runtime.getRuntime().availableProcessors();
        }
        memoryLimit = memoryLimit.isEmpty() ? MemoryShare.here() : memoryLimit;
        warehouse(home, memoryLimit, threads, temporaryLimit);
    }

    WarehouseSettings warehouse() {
        return warehouse(home, memoryLimit, threads, temporaryLimit);
    }

    private static WarehouseSettings warehouse(Path folder, String memoryLimit, int threads, String temporaryLimit) {
        Home home = new Home(folder);
        return new WarehouseSettings(
                memoryLimit, threads, home.build().resolve("temporary"), temporaryLimit, List.of(home.root()));
    }
}
