package se.bidrag.warehouse;

import java.math.BigDecimal;
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

    /** The memory limit in bytes; units are thousands, those with an i 1024ths, as DuckDB reads them. */
    public long memoryLimitBytes() {
        String unit = memoryLimit.replaceAll("[\\d.\\s]", "");
        BigDecimal number = new BigDecimal(memoryLimit.replaceAll("[^\\d.]", ""));
        int power = "KMGT".indexOf(unit.charAt(0)) + 1;
        long base = unit.contains("i") ? 1024 : 1000;
        return number.multiply(BigDecimal.valueOf(base).pow(power)).longValue();
    }
}
