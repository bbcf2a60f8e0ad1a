package se.bidrag.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.delivery.Catalogue;
import se.bidrag.home.Home;
import se.bidrag.landing.Landed;
import se.bidrag.landing.Landing;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.WarehouseSettings;

/** One large SIE file of type 4, and the same rows as a semicolon ledger that DuckDB copies by itself. */
class SieBench {

    private static final Charset CP437 = Charset.forName("IBM437");
    private static final int MEGABYTES = Integer.getInteger("bidrag.bench.sieMegabytes", 200);
    private static final int ROUNDS = 3;
    private static final String DESCRIPTOR = """
            name: bench
            bidrag: {kind: ledger, publisher: Syntetisk region, origin: synthetic, dated: 2025-01-31, region: "19"}
            resources:
              - {name: ledger, path: ledger.se}
            """;

    private final Path root;
    private final Measured measured = new Measured("sie");

    SieBench(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void landsALargeSieFile() throws IOException {
        Path file = Files.createDirectories(root.resolve("incoming")).resolve("ledger.se");
        Files.writeString(root.resolve("incoming/datapackage.yaml"), DESCRIPTOR);
        long rows = write(file, MEGABYTES * 1_000_000L);
        double seconds = Double.MAX_VALUE;
        double cpu = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            double before = Measured.cpuSeconds();
            seconds = Math.min(seconds, Measured.seconds(() -> land(rows)));
            cpu = Math.min(cpu, Measured.cpuSeconds() - before);
        }
        double floor = floor(rows);
        measured.add(rows, "landing a SIE file", seconds, "s", "");
        measured.add(rows, "landing a SIE file, processor time", cpu, "s", "");
        measured.add(rows, "landing a SIE file, megabytes a second", MEGABYTES / seconds, "MB/s", "at least 50");
        measured.add(rows, "DuckDB's own copy of as many rows of a semicolon ledger", floor, "s", "");
        measured.add(rows, "landing SIE / DuckDB's own copy", seconds / floor, "times", "");
        measured.write();
    }

    private WarehouseSettings settings() {
        return new WarehouseSettings("2GB", Runtime.getRuntime().availableProcessors(), root.resolve("temporary"));
    }

    private void land(long rows) {
        FileSystemUtils.deleteRecursively(root.resolve("lake").toFile());
        FileSystemUtils.deleteRecursively(root.resolve("build").toFile());
        Home home = new Home(root);
        try (Landing landing = Landing.in(home, SqlLibrary.packaged().in("raw"), settings())) {
            Landed landed = landing.land(Catalogue.read(home).readable().get(0));
            assertThat(landed).isInstanceOfSatisfying(Landed.Read.class, read -> assertThat(
                            read.file().contents().records())
                    .isEqualTo(rows + 2));
        }
    }

    private double floor(long rows) {
        Path file = root.resolve("ledger.csv");
        new GeneratedLedger(rows, 2024, 1).writeTo(file, 1);
        double floor = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            floor = Math.min(
                    floor,
                    Measured.seconds(() -> GeneratedLedger.copy(file, root.resolve("floor.parquet"), settings())));
        }
        return floor;
    }

    /** Writes balanced vouchers until the file is this large; says how many rows they have. */
    static long write(Path file, long size) throws IOException {
        Random dice = new Random(1);
        long rows = 0;
        long written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file, CP437)) {
            out.write("#FLAGGA 0\r\n#FORMAT PC8\r\n#SIETYP 4\r\n#RAR 0 20240101 20241231\r\n");
            out.write("#DIM 20 \"Motpart\"\r\n#DIM 21 \"Verksamhet\"\r\n#IB 0 1930 0.00\r\n#UB 0 1930 0.00\r\n");
            for (long number = 1; written < size; number++) {
                String voucher = voucher(number, dice);
                out.write(voucher);
                written += voucher.length();
                rows += 3;
            }
        }
        return rows;
    }

    private static String voucher(long number, Random dice) {
        int day = 20240100 + 100 * dice.nextInt(12) + 1 + dice.nextInt(28);
        long first = dice.nextInt(10_000_000);
        long second = dice.nextInt(10_000_000);
        return "#VER A %d %d \"Löner och arvoden, körning %d\" %d\r\n{\r\n"
                        .formatted(number, day, dice.nextInt(99), day)
                + row(4010, 100 + dice.nextInt(900), dice, first)
                + row(4020 + dice.nextInt(900), 100 + dice.nextInt(900), dice, second)
                + row(2440, 100 + dice.nextInt(900), dice, -first - second)
                + "}\r\n";
    }

    private static String row(int account, int costCentre, Random dice, long hundredths) {
        return "#TRANS %d {1 \"%d\" 6 \"%d\" 21 \"%d\"} %s%d.%02d \"\" \"Rad\"\r\n"
                .formatted(
                        account,
                        costCentre,
                        70000 + dice.nextInt(99),
                        10 + dice.nextInt(80),
                        hundredths < 0 ? "-" : "",
                        Math.abs(hundredths) / 100,
                        Math.abs(hundredths) % 100);
    }
}
