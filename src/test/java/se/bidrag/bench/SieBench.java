package se.bidrag.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import se.bidrag.delivery.Catalogue;
import se.bidrag.delivery.Delivery;
import se.bidrag.home.Home;
import se.bidrag.landing.Landed;
import se.bidrag.landing.Landing;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.WarehouseSettings;

/**
 * Lands one large SIE file of type 4, several times, and prints megabytes a second.
 *
 * <p>{@code SieBench [megabytes] [times]}; 200 and 3 when nothing is said. Run with {@code -Xmx512m}.
 */
public final class SieBench {

    private static final Charset CP437 = Charset.forName("IBM437");
    private static final String DESCRIPTOR = """
            name: bench
            bidrag: {kind: ledger, publisher: bench, origin: synthetic, dated: 2025-01-31, region: "19"}
            resources:
              - {name: ledger, path: ledger.se}
            """;

    private SieBench() {}

    /** Lands a file of so many megabytes so many times. */
    public static void main(String[] arguments) throws IOException {
        long megabytes = arguments.length > 0 ? Long.parseLong(arguments[0]) : 200;
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path root = Files.createTempDirectory("sie-bench");
        Path file = Files.createDirectories(root.resolve("incoming")).resolve("ledger.se");
        Files.writeString(root.resolve("incoming/datapackage.yaml"), DESCRIPTOR);
        long rows = write(file, megabytes * 1_000_000);
        for (int turn = 1; turn <= times; turn++) {
            land(root, file, rows, turn);
        }
    }

    private static void land(Path root, Path file, long rows, int turn) throws IOException {
        Home home = new Home(root);
        Delivery delivery = Catalogue.read(home).deliveries().get(0);
        WarehouseSettings settings = new WarehouseSettings("2GB", 2, root.resolve("build"));
        try (Landing landing = Landing.in(home, SqlLibrary.packaged().in("raw"), settings)) {
            long start = System.nanoTime();
            Landed landed = landing.land(delivery);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!(landed instanceof Landed.Read read)) {
                throw new IllegalStateException("not landed: " + landed);
            }
            System.out.printf(
                    Locale.ROOT,
                    "turn %d: %d rows, %.0f MB in %.2f s, %.0f MB/s, %.0f rows/s, parquet %.0f MB, heap %d MB%n",
                    turn,
                    rows,
                    Files.size(file) / 1e6,
                    seconds,
                    Files.size(file) / 1e6 / seconds,
                    rows / seconds,
                    Files.size(root.resolve("lake").resolve(read.file().name())) / 1e6,
                    Runtime.getRuntime().totalMemory() / 1_000_000);
            Files.delete(root.resolve("lake").resolve(read.file().name()));
        }
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
