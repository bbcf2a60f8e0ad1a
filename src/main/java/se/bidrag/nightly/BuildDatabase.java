package se.bidrag.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import se.bidrag.home.Home;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** The DuckDB file of one run: made fresh, opened by nobody else, thrown away. */
final class BuildDatabase implements AutoCloseable {

    private static final DateTimeFormatter RUN =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Home home;
    private final Warehouse warehouse;

    private BuildDatabase(Home home, Warehouse warehouse) {
        this.home = home;
        this.warehouse = warehouse;
    }

    static BuildDatabase make(Home home, Instant started, WarehouseSettings settings) {
        sweep(home);
        return new BuildDatabase(home, Warehouse.open(home.build().resolve(RUN.format(started) + ".duckdb"), settings));
    }

    Warehouse warehouse() {
        return warehouse;
    }

    /** Breaks off the statement that is running, if one is. */
    void interrupt() {
        warehouse.interrupt();
    }

    /** Closes and removes it: a publication was made of it. */
    void discard() {
        warehouse.execute("pragma disable_checkpoint_on_shutdown"); // nobody will read it
        warehouse.close();
        sweep(home);
    }

    /** Removes what earlier runs left; a failed run's database stays until then, for who wants to look. */
    static void sweep(Home home) {
        try {
            for (Path left : leftovers(home)) {
                FileSystemUtils.deleteRecursively(left);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> leftovers(Home home) throws IOException {
        try (Stream<Path> paths = Files.list(home.build())) {
            return paths.filter(path -> path.getFileName()
                            .toString()
                            .matches(".*\\.duckdb(\\.wal)?|temporary|" + KeptFolder.PARTIAL))
                    .toList();
        }
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
