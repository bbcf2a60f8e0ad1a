package se.bidrag.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import se.bidrag.home.Home;
import se.bidrag.nightly.NightReport;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;
import se.bidrag.nightly.Stage;
import tools.jackson.databind.json.JsonMapper;

/** One night in a process of its own; writes how long its parts took and the most memory that the process ever had. */
final class NightProcess {

    private NightProcess() {}

    /** Arguments: the home, the as-of date, the file to write. */
    public static void main(String[] arguments) throws IOException {
        ModelTimes models = new ModelTimes();
        NightReport report = new Nightly(
                        new NightRequest(
                                new Home(Path.of(arguments[0])), LocalDate.parse(arguments[1]), null, Map.of()),
                        Clock.systemUTC(),
                        models)
                .run();
        Map<String, Double> told = new TreeMap<>(models.byLayer());
        report.steps().forEach((stage, took) -> told.put(stage.label(), took.toNanos() / 1e9));
        told.put("total", report.total().toNanos() / 1e9);
        told.put("peak", peakMemory());
        JsonMapper.shared().writeValue(Path.of(arguments[2]).toFile(), told);
    }

    /** The operating system's own high-water mark of this process, in MB; 0 where it tells none. */
    private static double peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** Sums the seconds from one model to the next by layer; staging is counted with core. */
    private static final class ModelTimes implements Progress {

        private final Map<String, Double> byLayer = new TreeMap<>();
        private String layer = "";
        private long since;

        @Override
        public void reached(Stage stage, int number, int of, String what) {
            if (stage == Stage.BUILD) {
                next(what.startsWith("staging.") ? "core" : what.substring(0, what.indexOf('.')));
            }
        }

        @Override
        public void started(Stage stage) {
            next("");
        }

        private void next(String now) {
            if (!layer.isEmpty()) {
                byLayer.merge(layer, (System.nanoTime() - since) / 1e9, Double::sum);
            }
            layer = now;
            since = System.nanoTime();
        }

        Map<String, Double> byLayer() {
            return byLayer;
        }
    }
}
