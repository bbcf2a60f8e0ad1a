package se.bidrag.nightly;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import se.bidrag.home.Home;
import se.bidrag.landing.DatabaseConnection;
import se.bidrag.landing.Databases;
import se.bidrag.landing.UnpackLimits;
import se.bidrag.publish.Readers;
import se.bidrag.publish.Retention;
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
 * @param keptFrom a home with so many ledger records or more keeps what models make of them from night to night
 * @param unpackLimit most bytes that may come out of one compressed delivery
 * @param unpackRatio most bytes for each packed byte
 * @param keep how many of the newest publications stay, besides the last of each month and year; see {@link Retention}
 * @param grace how long a publication stays after another was shown in its place
 * @param connections finance databases, by the name that descriptors use
 * @param temporaryLimit most disk for what does not fit in DuckDB's memory
 * @param readers who may read publications, besides the account that makes them
 */
@ConfigurationProperties("bidrag")
record NightlySettings(
        @DefaultValue("data") Path home,
        @DefaultValue("") String memoryLimit,
        @DefaultValue("0") int threads,
        @DefaultValue("128KB") DataSize bulkFrom,
        @DefaultValue("1000000") long keptFrom,
        @DefaultValue("20GB") DataSize unpackLimit,
        @DefaultValue("200") int unpackRatio,
        @DefaultValue("30") int keep,
        @DefaultValue("24h") Duration grace,
        @DefaultValue Map<String, FinanceDatabase> connections,
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
        limits(unpackLimit, unpackRatio);
        retention(keep, grace);
        connections = Map.copyOf(connections);
        connections.forEach((name, database) -> database.connection(name));
    }

    /** The finance databases, to be read on this day. */
    Databases databases(LocalDate today) {
        Map<String, DatabaseConnection> named = new HashMap<>();
        connections.forEach((name, database) -> named.put(name, database.connection(name)));
        return new Databases(named, today);
    }

    WarehouseSettings warehouse() {
        return warehouse(home, memoryLimit, threads, temporaryLimit);
    }

    UnpackLimits unpackLimits() {
        return limits(unpackLimit, unpackRatio);
    }

    Retention retention() {
        return retention(keep, grace);
    }

    private static Retention retention(int keep, Duration grace) {
        return new Retention(keep, grace);
    }

    private static UnpackLimits limits(DataSize unpackLimit, int unpackRatio) {
        return new UnpackLimits(unpackLimit.toBytes(), unpackRatio);
    }

    private static WarehouseSettings warehouse(Path folder, String memoryLimit, int threads, String temporaryLimit) {
        Home home = new Home(folder);
        return new WarehouseSettings(
                memoryLimit, threads, home.build().resolve("temporary"), temporaryLimit, List.of(home.root()));
    }
}
