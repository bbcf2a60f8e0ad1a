package se.bidrag.landing;

import static se.bidrag.landing.DeliveryFixture.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Dialect;
import se.bidrag.delivery.Encoding;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Packing;
import se.bidrag.delivery.Reading;
import se.bidrag.delivery.TotalRow;

/** A made-up ledger file, regular or not quite, and how it is declared. */
record RandomLedger(String text, Reading reading) {

    private static final List<String> AMOUNTS = List.of(
            "0",
            "1",
            "-1",
            "1234,5",
            "1 234,50",
            "-12\u00a0345,67",
            "1\u202f000",
            "\u22125,00",
            "1 234,50-",
            "0,05-",
            "0007,10",
            "99999999999999,99",
            " 7,00 ",
            "+1");
    private static final List<String> ODD_AMOUNTS = List.of(
            "", "-", "\u2013", "12 34", "1e5", "1_000", "1,234", "100-", "-1,00-", "ca 5", "5 tkr", "x1", "NULL",
            "5 kr");
    private static final List<String> DATES = List.of("2024-03-07", "20241231", " 2024-02-29", "2023-01-01\u00a0");
    private static final List<String> ODD_DATES =
            List.of("", "2024-02-30", "2023-02-29", "7/3 2024", "00000101", "2024-3-7");
    private static final List<String> CODES =
            List.of("3510", "0035", " 35 10", "A-1", "Ö1", "", "3510\u00a0", "O'Neill");
    private static final List<String> ODD_CODES =
            List.of("'3510'", "\u201d35\u201d", "\"35\"\"10\"", "a\"b", "\"a;b\"");
    private static final List<String> TEXTS =
            List.of("", "Bidrag", "\"a;b\"", "\"say \"\"so\"\"\"", "NULL", "Hälsa 5", "\"\"");
    private static final List<String> ODD_TEXTS = List.of("5\" skärm", "\"rad\nrad\"", "a\rb", "a\u0000b", "\"öppen");

    static RandomLedger of(Random random) {
        boolean isOdd = random.nextInt(3) == 0;
        boolean hasSides = random.nextBoolean();
        int titles = random.nextInt(3);
        TotalRow totalRow = random.nextInt(4) == 0 ? TotalRow.LAST : TotalRow.NONE;
        Encoding encoding = pick(random, List.of(Encoding.values()));
        String lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>();
        for (int title = 0; title < titles; title++) {
            lines.add(title == 0 ? "Huvudbok \"2024" : "");
        }
        lines.add(hasSides ? "Konto;Datum;Debet;Kredit;Text;Rest" : "Konto;Datum;Belopp;Text;Rest");
        BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO};
        int records = random.nextInt(8);
        for (int record = 0; record < records; record++) {
            lines.add(record(random, isOdd, hasSides, totalRow, sums));
        }
        if (totalRow == TotalRow.LAST) {
            lines.add(
                    hasSides
                            ? "Summa;;%s;%s;;".formatted(written(sums[0]), written(sums[1]))
                            : "Summa;;%s;;".formatted(written(sums[0])));
        }
        if (isOdd && random.nextInt(4) == 0) {
            lines.add(
                    random.nextInt(lines.size() - titles) + titles + 1,
                    pick(random, List.of("", "  ", "3510", "a;b", "12")));
        }
        String text = lines.stream().map(line -> line + lineEnd).collect(Collectors.joining());
        String ended = random.nextInt(4) == 0 ? text.substring(0, text.length() - lineEnd.length()) : text;
        return new RandomLedger(writable(ended, encoding), reading(hasSides, titles, totalRow, encoding));
    }

    private static Reading reading(boolean hasSides, int titles, TotalRow totalRow, Encoding encoding) {
        List<Field> fields = new ArrayList<>(List.of(
                column("Konto", ColumnType.ACCOUNT),
                column("Datum", ColumnType.POSTING_DATE),
                column("Text", ColumnType.TEXT)));
        if (hasSides) {
            fields.add(column("Debet", ColumnType.DEBIT));
            fields.add(column("Kredit", ColumnType.CREDIT));
        } else {
            fields.add(column("Belopp", ColumnType.AMOUNT));
        }
        Dialect dialect = new Dialect(';', '"', titles + 1);
        return new Reading(Format.CSV, encoding, dialect, fields, List.of("", "NULL"), null, totalRow, Packing.NONE);
    }

    private static String record(Random random, boolean isOdd, boolean hasSides, TotalRow totalRow, BigDecimal[] sums) {
        List<String> cells = new ArrayList<>();
        cells.add(either(random, isOdd, CODES, ODD_CODES));
        cells.add(either(random, isOdd, DATES, ODD_DATES));
        for (int side = 0; side < (hasSides ? 2 : 1); side++) {
            if (totalRow == TotalRow.LAST) {
                BigDecimal amount = BigDecimal.valueOf(random.nextInt(100_000) - 50_000L, 2);
                sums[side] = sums[side].add(amount);
                cells.add(written(amount));
            } else {
                cells.add(either(random, isOdd, AMOUNTS, ODD_AMOUNTS));
            }
        }
        cells.add(either(random, isOdd, TEXTS, ODD_TEXTS));
        cells.add(either(random, isOdd, TEXTS, ODD_TEXTS));
        return String.join(";", cells);
    }

    private static String either(Random random, boolean isOdd, List<String> usual, List<String> odd) {
        return isOdd && random.nextInt(8) == 0 ? pick(random, odd) : pick(random, usual);
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String written(BigDecimal amount) {
        return amount.setScale(2).toPlainString().replace('.', ',');
    }

    /** What the encoding cannot write is left out. */
    private static String writable(String text, Encoding encoding) {
        return text.codePoints()
                .filter(each -> encoding.charset().newEncoder().canEncode(Character.toString(each)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    byte[] bytes() {
        return text.getBytes(reading.encoding().charset());
    }
}
