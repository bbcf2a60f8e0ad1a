package se.bidrag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a benchmark measured: printed as a table and written as JSON under {@code target/bench}. */
public final class Measured {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String name;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    public Measured(String name) {
        this.name = name;
    }

    /** One figure and, where something is asked of it, the most or least that would do. */
    public void add(long ledgerRows, String figure, double value, String unit, String asked) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rows", ledgerRows);
        row.put("figure", figure);
        row.put("value", Math.round(value * 1000) / 1000.0);
        row.put("unit", unit);
        row.put("asked", asked);
        rows.add(row);
        System.out.printf(Locale.ROOT, "%,14d rows  %-62s %14.3f %-10s %s%n", ledgerRows, figure, value, unit, asked);
    }

    public void write() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "bench"));
            JSON.writeValue(folder.resolve(name + ".json").toFile(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of rows asked for by {@code -Dbidrag.bench.rows=1000000,4000000}. */
    public static List<Long> sizes() {
        List<Long> sizes = new ArrayList<>();
        for (String size :
                System.getProperty("bidrag.bench.rows", "1000000,4000000").split(",", -1)) {
            sizes.add(Long.parseLong(size.strip()));
        }
        return sizes;
    }

    /** Processor time of this process so far, all threads together: what a busy machine cannot blur. */
    public static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : 0;
    }

    /** Seconds that this takes. */
    public static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
