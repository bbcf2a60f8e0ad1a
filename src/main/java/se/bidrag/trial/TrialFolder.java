package se.bidrag.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import se.bidrag.home.Home;
import se.bidrag.warehouse.WarehouseSettings;

/** A folder in the place of a home, for as long as a trial lasts. */
record TrialFolder(Home home) implements AutoCloseable {

    static TrialFolder make() {
        try {
            TrialFolder made = new TrialFolder(new Home(Files.createTempDirectory("bidrag-inspect-")));
            Files.createDirectories(made.home.build());
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot make a temporary folder in " + System.getProperty("java.io.tmpdir"), e);
        }
    }

    /** These settings, with what does not fit in memory kept here. */
    WarehouseSettings settings(WarehouseSettings asked) {
        return new WarehouseSettings(
                asked.memoryLimit(), asked.threads(), home.build().resolve("temporary"));
    }

    Path database() {
        return home.build().resolve("inspected.duckdb");
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(home.root());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the temporary folder " + home.root(), e);
        }
    }
}
