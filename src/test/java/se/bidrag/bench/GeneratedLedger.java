package se.bidrag.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/**
 * A synthetic ledger as finance systems export it: semicolons, decimal comma, one row in a thousand grant money.
 *
 * @param seed the same one gives the same ledger
 */
public record GeneratedLedger(long rows, int year, long seed) {

    static final String HEADER = "datum;verifikation;konto;projekt;motpart;text;belopp\n";

    /** The grants of a year, by project 70000 and up. */
    static final int GRANTS = 20;

    /** What the state decided for this grant and region, in kronor. */
    static long decidedSek(int grant, int region) {
        return 1_000_000L * (grant + 1) + 7_919L * region;
    }

    /** Writes it as a file; money of grants is as decided for this region, counted from 0. */
    public void writeTo(Path file, int region) {
        Random dice = new Random(seed);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            for (long row = 0; row < rows; row++) {
                out.write(row(row, region, dice).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bare minimum: DuckDB's own copy of such a ledger to Parquet, with declared columns. */
    static void copy(Path ledger, Path parquet, WarehouseSettings settings) {
        try (Warehouse duckdb = Warehouse.inMemory(settings)) {
            duckdb.execute("""
                    copy (
                        from read_csv(%s, delim = ';', header = true, decimal_separator = ',', auto_detect = false, columns = {
                            datum: 'date', verifikation: 'varchar', konto: 'varchar', projekt: 'varchar', motpart: 'varchar',
                            text: 'varchar', belopp: 'decimal(18, 2)'})
                    ) to %s (format parquet)""".formatted(Sql.text(ledger), Sql.text(parquet)));
        }
    }

    private String row(long row, int region, Random dice) {
        int day = (int) (row * 336 / rows);
        StringBuilder line = new StringBuilder(96);
        line.append(year).append('-');
        two(line, 1 + day / 28).append('-');
        two(line, 1 + day % 28).append(";A").append(100_000 + row / 4).append(';');
        boolean isGrant = row % 1000 == 7;
        if (isGrant) {
            long number = row / 1000;
            int grant = (int) (number % GRANTS);
            line.append(3450 + grant).append(';').append(70_000 + grant).append(";9001;Statsbidrag;-");
            long first = number < GRANTS ? decidedSek(grant, region) : 0;
            return line.append(first).append(",00\n").toString();
        }
        line.append(4000 + dice.nextInt(3000)).append(";;").append(1000 + dice.nextInt(9000));
        line.append(";Faktura ").append(dice.nextInt(1_000_000)).append(';');
        int ore = dice.nextInt(20_000_000) - 10_000_000;
        line.append(ore < 0 ? "-" : "").append(Math.abs(ore) / 100).append(',');
        return two(line, Math.abs(ore) % 100).append('\n').toString();
    }

    private static StringBuilder two(StringBuilder line, int number) {
        return number < 10 ? line.append('0').append(number) : line.append(number);
    }

    /** How a descriptor declares it. */
    public static String resource(String name, String path, String region, int year) {
        return String.format(Locale.ROOT, """
                  - name: %s
                    path: %s
                    dialect: {delimiter: ";"}
                    schema:
                      fields:
                        - {name: datum, type: date, columnType: posting_date}
                        - {name: verifikation, type: string, columnType: voucher}
                        - {name: konto, type: string, columnType: account}
                        - {name: projekt, type: string, columnType: project}
                        - {name: motpart, type: string, columnType: counterparty}
                        - {name: text, type: string, columnType: text}
                        - {name: belopp, type: number, decimalChar: ",", columnType: amount}
                    bidrag: {kind: ledger, region: "%s", covers: %d-01/%d-12}
                """, name, path, region, year, year);
    }
}
