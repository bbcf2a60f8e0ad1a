package se.bidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;
import se.bidrag.home.Home;
import se.bidrag.nightly.NightReport;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** How near the three milliarder of 2024 each key comes: the tolerance in which every region's row lies, and one in which not. */
class AllocationKeysTest {

    private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest(name = "{0} within {1}: {2}")
    @CsvSource({
        "modell-2024, 0.00002, true",
        "modell-2024, 0.00001, false",
        "behov-foregaende-ar, 0.0014, true",
        "behov-foregaende-ar, 0.0013, false",
        "befolkning-foregaende-ar, 0.0014, false"
    })
    void tellsWhetherTheStateFollowedTheKey(String key, String tolerance, boolean follows, @TempDir Path folder)
            throws IOException {
        FileSystemUtils.copyRecursively(Path.of("data/reference"), folder.resolve("reference"));
        FileSystemUtils.copyRecursively(
                Path.of("data/incoming/regeringen-2024"), folder.resolve("incoming/regeringen-2024"));
        Path grants = folder.resolve("reference/grants.csv");
        String declared = Files.readString(grants);
        String ours = "9 1:6 ap 42,modell-2024,0.00002,";
        assertThat(declared).containsOnlyOnce(ours);
        Files.writeString(grants, declared.replace(ours, "9 1:6 ap 42,%s,%s,".formatted(key, tolerance)));

        assertThat(grantsOffTheirKey(folder)).isEqualTo(follows ? List.of() : List.of("sektorsbidrag-2024"));
    }

    /** The grants with a row that deviates by more than their tolerance. */
    private static List<String> grantsOffTheirKey(Path folder) {
        Map<String, Object> settings = Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB");
        NightReport night =
                new Nightly(new NightRequest(new Home(folder), null, null, settings), NIGHT, Progress.SILENT).run();
        try (Warehouse warehouse = Warehouse.inMemory(new WarehouseSettings("256MB", 2, folder))) {
            return warehouse
                    .sql()
                    .sql("""
                            select distinct grant_code
                            from read_parquet(%s)
                            where cause = 'key_mismatch' and grant_code = 'sektorsbidrag-2024'
                            """.formatted(Sql.text(night.folder().resolve("parquet/fct_observation.parquet"))))
                    .query(String.class)
                    .list();
        }
    }
}
