package se.bidrag.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** Whole nights of 21 regions and 10 years, each in a process of its own with a heap of 512 MB. */
class NightBench {

    private final Path folder;
    private final Measured measured = new Measured("night");

    NightBench(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aNightCostsWhatChanged() throws IOException, InterruptedException {
        double start = startUp();
        for (long rows : Measured.sizes()) {
            BenchHome home = BenchHome.in(folder.resolve("home-" + rows), rows);
            Map<String, Double> full = night(home, "2025-06-01");
            Map<String, Double> unchanged = night(home, "2025-06-01");
            home.changeOneLedger();
            Map<String, Double> changed = night(home, "2025-06-01");

            measured.add(rows, "full night", figure(full, "total"), "s", "");
            measured.add(rows, "night with nothing new", figure(unchanged, "total"), "s", "");
            measured.add(rows, "night with one of 210 files changed", figure(changed, "total"), "s", "");
            measured.add(
                    rows,
                    "changed night less start-up / full night",
                    (figure(changed, "total") - start) / figure(full, "total"),
                    "times",
                    "at most 0.05");
            for (String part : new String[] {"land", "build", "check", "publish"}) {
                measured.add(rows, "full night: " + part, figure(full, part), "s", "");
                measured.add(rows, "changed night: " + part, figure(changed, part), "s", "");
            }
            measured.add(rows, "staging and core, over every ledger row", figure(full, "core"), "s", "");
            measured.add(
                    rows,
                    "reconciliation of 21 regions and 10 years",
                    figure(full, "reconciliation"),
                    "s",
                    "at most 2");
            measured.add(rows, "peak memory of the process", figure(full, "peak"), "MB", "at most 3072");
            FileSystemUtils.deleteRecursively(home.root().toFile());
        }
        measured.write();
    }

    /** What a changed night costs whose 210 ledgers have a row each: the program, every model and a publication. */
    private double startUp() throws IOException, InterruptedException {
        BenchHome home = BenchHome.in(folder.resolve("home-0"), 0);
        night(home, "2025-06-01");
        home.changeOneLedger();
        double start = figure(night(home, "2025-06-01"), "total");
        measured.add(210, "changed night over 210 rows, which is start-up", start, "s", "");
        return start;
    }

    private static double figure(Map<String, Double> figures, String name) {
        return figures.getOrDefault(name, 0.0);
    }

    /** Surefire and the console launcher load tests by a class loader of their own. */
    static String classPath() {
        return NightBench.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Double> night(BenchHome home, String asOf) throws IOException, InterruptedException {
        Path told = folder.resolve("told.json");
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        classPath(),
                        "se.bidrag.bench.NightProcess",
                        home.root().toString(),
                        asOf,
                        told.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        Map<String, Number> figures = JsonMapper.shared().readValue(told.toFile(), Map.class);
        return figures.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                .doubleValue()));
    }
}
