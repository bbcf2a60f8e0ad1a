package se.bidrag.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.delivery.Catalogue;
import se.bidrag.home.Home;
import se.bidrag.landing.Landed;
import se.bidrag.landing.Landing;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.WarehouseSettings;

/** Landing against DuckDB's own copy of the same file in the same run, and against Spring Batch's reader and writer. */
class LandingBench {

    private static final int ROUNDS = 5;

    private final Path folder;
    private final Measured measured = new Measured("landing");

    LandingBench(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void landsAtTheSpeedOfDuckDb() {
        double batch = new BatchLoad(folder).rowsPerSecond();
        double least = Double.MAX_VALUE;
        double most = 0;
        for (long rows : Measured.sizes()) {
            Home home = home(rows);
            int rounds = rows > 10_000_000 ? 1 : ROUNDS;
            copied(home, rows);
            landed(home, rows);
            double floor = Double.MAX_VALUE;
            double landing = Double.MAX_VALUE;
            double floorCpu = Double.MAX_VALUE;
            double landingCpu = Double.MAX_VALUE;
            for (int round = 0; round < rounds; round++) {
                double before = Measured.cpuSeconds();
                floor = Math.min(floor, Measured.seconds(() -> copied(home, rows)));
                double between = Measured.cpuSeconds();
                landing = Math.min(landing, Measured.seconds(() -> landed(home, rows)));
                floorCpu = Math.min(floorCpu, between - before);
                landingCpu = Math.min(landingCpu, Measured.cpuSeconds() - between);
            }
            measured.add(rows, "DuckDB's own copy to Parquet", floor, "s", "");
            measured.add(rows, "landing", landing, "s", "");
            measured.add(rows, "landing / DuckDB's own copy", landing / floor, "times", "at most 1.5");
            measured.add(rows, "DuckDB's own copy, processor time", floorCpu, "s", "");
            measured.add(rows, "landing, processor time", landingCpu, "s", "");
            measured.add(rows, "landing, rows a second", rows / landing, "rows/s", "");
            measured.add(rows, "Spring Batch's reader and writer, rows a second", batch, "rows/s", "");
            measured.add(rows, "landing / Spring Batch", rows / landing / batch, "times", "at least 200");
            least = Math.min(least, landing / rows);
            most = Math.max(most, landing / rows);
            FileSystemUtils.deleteRecursively(home.root().toFile());
        }
        measured.add(0, "cost per row, dearest size / cheapest", most / least, "times", "at most 1.2");
        measured.write();
    }

    private Home home(long rows) {
        Home home = new Home(folder.resolve("home-" + rows));
        try {
            Files.createDirectories(home.incoming());
            Files.createDirectories(home.reference());
            new GeneratedLedger(rows, 2024, rows).writeTo(home.incoming().resolve("huvudbok.csv"), 1);
            Files.writeString(
                    home.incoming().resolve("datapackage.yaml"),
                    "name: bench\nbidrag: {origin: synthetic, publisher: Syntetisk region, dated: 2025-01-31}\nresources:\n"
                            + GeneratedLedger.resource("huvudbok", "huvudbok.csv", "19", 2024));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }

    private WarehouseSettings settings(Home home) {
        return new WarehouseSettings(
                "2GB", Runtime.getRuntime().availableProcessors(), home.build().resolve("temporary"));
    }

    private void copied(Home home, long rows) {
        GeneratedLedger.copy(
                home.incoming().resolve("huvudbok.csv"),
                folder.resolve("floor-%d.parquet".formatted(rows)),
                settings(home));
    }

    private void landed(Home home, long rows) {
        FileSystemUtils.deleteRecursively(home.lake().toFile());
        FileSystemUtils.deleteRecursively(home.build().toFile());
        try (Landing landing = Landing.in(home, SqlLibrary.packaged().in("raw"), settings(home))) {
            Landed landed = landing.land(Catalogue.read(home).readable().get(0));
            assertThat(landed).isInstanceOfSatisfying(Landed.Read.class, read -> assertThat(
                            read.file().contents().records())
                    .isEqualTo(rows));
        }
    }
}
