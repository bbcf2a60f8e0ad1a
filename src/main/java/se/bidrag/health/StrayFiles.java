package se.bidrag.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.bidrag.home.Home;

/** Files that no night needs: what was left by one that ended badly, by an older version, or by somebody's hand. */
final class StrayFiles implements Examination {

    private static final String SUBJECT = "stray files";
    private static final List<String> KNOWN =
            List.of("reference", "incoming", "lake", "build", "published", "closed", "README.md");

    private final Home home;

    StrayFiles(Home home) {
        this.home = home;
    }

    @Override
    public List<Finding> findings() throws IOException {
        List<Finding> findings = new ArrayList<>();
        add(
                findings,
                home.root(),
                name -> !KNOWN.contains(name) && !name.startsWith("."),
                "leave them or move them away; no night reads them");
        add(
                findings,
                home.build(),
                name -> name.matches("\\d{8}T.*\\.duckdb(\\.wal)?"),
                "look into the failed run's database if you want; the next night removes it");
        add(
                findings,
                home.build(),
                name -> name.contains("damaged"),
                "a record of runs that could not be read was moved aside; remove it when nobody wants it");
        add(
                findings,
                home.lake(),
                name -> name.startsWith("."),
                "half-made files of a run that was killed; the next night removes them");
        add(
                findings,
                home.published(),
                name -> name.contains(".partial"),
                "a half-made publication of a run that was killed; the next night removes it");
        return findings.isEmpty() ? List.of(Finding.well(SUBJECT, "none")) : findings;
    }

    private void add(List<Finding> findings, Path folder, Predicate<String> isStray, String advice) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.list(folder)) {
            List<String> stray = paths.filter(
                            path -> isStray.test(path.getFileName().toString()))
                    .map(path -> home.root().relativize(path).toString())
                    .sorted()
                    .toList();
            if (!stray.isEmpty()) {
                findings.add(Finding.note(SUBJECT, String.join(", ", stray), advice));
            }
        }
    }
}
