package se.bidrag.landing;

import static se.bidrag.landing.DeliveryFixture.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Reading;

/**
 * A ledger of known content as a delimited file, to be polluted. All of it is synthetic.
 *
 * @param header the columns in some order
 * @param records cells as they are written, quotes and all
 */
record CleanLedger(String name, List<String> header, List<List<String>> records) {

    static final char DELIMITER = ';';

    private static final List<String> COLUMNS = List.of(
            "Konto", "Datum", "Verifikation", "Projekt", "Motpart", "Text", "Anmärkning", "Löpnummer", "Belopp");

    /** The money last, where a line break cuts it; first, where it does the same; and in the middle. */
    static List<CleanLedger> all(int size) {
        return List.of(
                of("amount last", size, 0, 1, 2, 3, 4, 5, 6, 7, 8),
                of("amount first", size, 8, 5, 1, 6, 4, 3, 2, 0, 7),
                of("amount inside", size, 2, 1, 8, 0, 7, 3, 4, 6, 5));
    }

    private static CleanLedger of(String name, int size, int... order) {
        List<List<String>> records = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            records.add(inOrder(cells(number), order));
        }
        return new CleanLedger(name, inOrder(COLUMNS, order), records);
    }

    private static List<String> inOrder(List<String> cells, int... order) {
        return Arrays.stream(order).mapToObj(cells::get).toList();
    }

    private static List<String> cells(int number) {
        String account = number % 7 == 0 ? "\"3510\"" : String.valueOf(3500 + number);
        String amount =
                List.of("%d,00", "-%d 000,50", "%d", "%d,5").get(number % 4).formatted(100 + number);
        String text = List.of(
                        "Bidrag %d",
                        "\"Bidrag; del %d\"", "\"Utbetalning \"\"%d\"\"\"", "\"\"", "\"Rad ett\nrad två %d\"", "")
                .get(number % 6)
                .formatted(number);
        return List.of(
                account,
                "2024-%02d-%02d".formatted(number % 12 + 1, number % 28 + 1),
                "V%03d".formatted(number),
                number % 3 == 0 ? "" : "700" + number,
                "M" + number % 5,
                text,
                number % 2 == 0 ? "" : "klar",
                String.valueOf(number),
                amount);
    }

    /** How its columns are declared. */
    Reading reading() {
        return DeliveryFixture.csv(
                field("Konto", ColumnType.ACCOUNT),
                field("Datum", ColumnType.POSTING_DATE),
                field("Verifikation", ColumnType.VOUCHER),
                field("Projekt", ColumnType.PROJECT),
                field("Motpart", ColumnType.COUNTERPARTY),
                field("Text", ColumnType.TEXT),
                field("Löpnummer", null),
                field("Belopp", ColumnType.AMOUNT));
    }

    private static Field field(String name, @Nullable ColumnType type) {
        return type == null ? new Field(name, null) : column(name, type);
    }

    int width() {
        return header.size();
    }

    /** Header and records: row 0 is the header. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(List.of(header));
        rows.addAll(records);
        return rows;
    }

    CleanLedger first(int size) {
        return new CleanLedger(name, header, records.subList(0, size));
    }

    /** The file's text. */
    String text() {
        return text(rows(), String.valueOf(DELIMITER), "\n");
    }

    static String text(List<List<String>> rows, String delimiter, String lineEnd) {
        return rows.stream().map(row -> String.join(delimiter, row) + lineEnd).collect(Collectors.joining());
    }

    /** The positions of its columns. */
    List<Integer> columns() {
        return IntStream.range(0, width()).boxed().toList();
    }
}
