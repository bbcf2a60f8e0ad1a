package se.bidrag.warehouse;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a DuckDB database may use.
 *
 * @param memoryLimit most memory for DuckDB itself, such as {@code 2GB}; the JVM's heap comes on top
 * @param threads number of threads, 1 or more
 * @param temporary folder for what does not fit in memory
 * @param temporaryLimit most disk for that, such as {@code 20GB}
 * @param reach the folders whose files SQL may read and write; none means that nothing is held back
 */
public record WarehouseSettings(
        String memoryLimit, int threads, Path temporary, String temporaryLimit, List<Path> reach) {

    private static final String SIZE = "\\d+(\\.\\d+)?\\s*[KMGT]i?B";
    private static final String TEMPORARY_LIMIT = "20GB";

    public WarehouseSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("DuckDB needs 1 thread or more, was " + threads);
        }
        if (!memoryLimit.matches(SIZE)) {
            throw new IllegalArgumentException(
                    "memory limit is '%s'; expected a size such as 2GB or 512MB".formatted(memoryLimit));
        }
        if (!temporaryLimit.matches(SIZE)) {
            throw new IllegalArgumentException(
                    "limit of temporary space is '%s'; expected a size such as 20GB".formatted(temporaryLimit));
        }
        reach = List.copyOf(reach);
    }

    /** With 20 GB of temporary space, and nothing held back. */
    public WarehouseSettings(String memoryLimit, int threads, Path temporary) {
        this(memoryLimit, threads, temporary, TEMPORARY_LIMIT, List.of());
    }

    /** The same, where SQL reaches no file outside this folder. */
    public WarehouseSettings within(Path folder) {
        return new WarehouseSettings(memoryLimit, threads, temporary, temporaryLimit, List.of(folder));
    }

    /** The same, where SQL also reaches this folder; it reaches everything already when nothing is held back. */
    public WarehouseSettings alsoWithin(Path folder) {
        List<Path> wider = new ArrayList<>(reach);
        if (!reach.isEmpty()) {
            wider.add(folder);
        }
        return new WarehouseSettings(memoryLimit, threads, folder.resolve("temporary"), temporaryLimit, wider);
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
