package se.bidrag.warehouse;

import java.nio.file.Path;

/**
 * What a DuckDB database may use.
 *
 * @param memoryLimit most memory for DuckDB itself, such as {@code 2GB}; the JVM's heap comes on top
 * @param threads number of threads, 1 or more
 * @param temporary folder for what does not fit in memory
 */
public record WarehouseSettings(String memoryLimit, int threads, Path temporary) {

    public WarehouseSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("DuckDB needs 1 thread or more, was " + threads);
        }
        if (!memoryLimit.matches("\\d+(\\.\\d+)?\\s*[KMGT]i?B")) {
            throw new IllegalArgumentException(
                    "memory limit is '%s'; expected a size such as 2GB or 512MB".formatted(memoryLimit));
        }
    }
}
