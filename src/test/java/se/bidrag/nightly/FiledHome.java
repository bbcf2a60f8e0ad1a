package se.bidrag.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import se.bidrag.SmallHome;

/** A home as files by path, all of it synthetic, that can be told otherwise and still mean the same. */
record FiledHome(Map<String, String> files) {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    FiledHome {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Two regions, two grants and a dozen differences of known causes. */
    static FiledHome told() {
        Path told = Path.of("src/test/resources/se/bidrag/nightly/told-home");
        try (var paths = Files.walk(told)) {
            Map<String, String> files = new TreeMap<>();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(told.relativize(path).toString(), Files.readString(path));
            }
            return new FiledHome(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FiledHome with(String path, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(path, text);
        return new FiledHome(changed);
    }

    FiledHome changed(String path, UnaryOperator<String> change) {
        return with(path, change.apply(text(path)));
    }

    FiledHome moved(String path, String newPath) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(newPath, changed.remove(path));
        return new FiledHome(changed);
    }

    String text(String path) {
        String text = files.get(path);
        if (text == null) {
            throw new IllegalArgumentException("no file '%s'; there are %s".formatted(path, files.keySet()));
        }
        return text;
    }

    /** Every delivered table from its last row to its first, below its header. */
    FiledHome withRowsTurned() {
        Map<String, String> turned = new TreeMap<>(files);
        turned.replaceAll((path, text) -> path.startsWith("incoming") && path.endsWith(".csv") ? turned(text) : text);
        return new FiledHome(turned);
    }

    private static String turned(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Collections.reverse(lines.subList(1, lines.size()));
        return String.join("\n", lines) + "\n";
    }

    /** The folder of a publication of this home. */
    Path published(Path folder) {
        SmallHome home = SmallHome.in(folder);
        try {
            for (String path : List.of(
                    "incoming/datapackage.yaml",
                    "incoming/tilldelning.csv",
                    "incoming/budget.csv",
                    "incoming/huvudbok.csv")) {
                Files.delete(home.root().resolve(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.forEach(home::write);
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC);
        NightRequest request =
                new NightRequest(home.home(), AS_OF, null, Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB"));
        return new Nightly(request, clock, Progress.SILENT).run().folder();
    }
}
