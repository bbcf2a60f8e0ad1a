package se.bidrag.landing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways in which delimited files go wrong, after the Pollock benchmark of data loaders (Vitagliano and others, 2023):
 * its pollutions of every row and column, its pollutions of the whole file, and some that ledger systems add.
 */
final class Pollutions {

    private static final String QUOTE = "\"";

    private final CleanLedger ledger;
    private final List<Pollution> found = new ArrayList<>();

    private Pollutions(CleanLedger ledger) {
        this.ledger = ledger;
    }

    static Stream<Pollution> of(CleanLedger ledger) {
        Pollutions pollutions = new Pollutions(ledger);
        pollutions.rows();
        pollutions.strayPairs();
        pollutions.delimiters();
        pollutions.lines();
        pollutions.headers();
        pollutions.tables();
        pollutions.columns();
        pollutions.encodings();
        return pollutions.found.stream();
    }

    private void add(String kind, String place, String text) {
        found.add(Pollution.of(kind, place, ledger, text));
    }

    private void whole(String kind, String text) {
        add(kind, "the whole file", text);
    }

    private void rows() {
        for (int row = 0; row <= ledger.records().size(); row++) {
            for (int column : ledger.columns()) {
                rowAndColumn(row, column);
            }
            changeRow("a row delimited by spaces", row, cells -> String.join(" ", cells));
            changeRow("a row delimited by commas", row, cells -> String.join(",", cells));
            changeRow("a row in quotes", row, cells -> QUOTE + String.join(";", cells) + QUOTE);
            if (row < ledger.records().size()) {
                mergeWithNext(row);
            }
        }
    }

    private void rowAndColumn(int row, int column) {
        changeCell("a delimiter too many", row, column, cell -> ";" + cell);
        changeCell("a quote before a field", row, column, cell -> QUOTE + cell);
        changeCell("a quote after a field", row, column, cell -> cell + QUOTE);
        changeCell("a line break before a field", row, column, cell -> "\n" + cell);
        changeCell(
                "a line break in a field",
                row,
                column,
                cell -> cell.isEmpty() ? "\n" : cell.charAt(0) + "\n" + cell.substring(1));
        changeCell("an apostrophe around a field", row, column, cell -> "'" + cell + "'");
        if (column > 0) {
            changeRow("a delimiter missing", row, column, cells -> {
                String joined = cells.get(column - 1) + cells.get(column);
                List<String> fewer = new ArrayList<>(cells.subList(0, column - 1));
                fewer.add(joined);
                fewer.addAll(cells.subList(column + 1, cells.size()));
                return String.join(";", fewer);
            });
        }
    }

    private void changeCell(String kind, int row, int column, UnaryOperator<String> change) {
        changeRow(kind, row, column, cells -> {
            List<String> changed = new ArrayList<>(cells);
            changed.set(column, change.apply(cells.get(column)));
            return String.join(";", changed);
        });
    }

    /** A row as text. */
    private interface Writing {
        String of(List<String> cells);
    }

    private void changeRow(String kind, int row, Writing writing) {
        add(kind, "row " + row, changed(row, writing));
    }

    private void changeRow(String kind, int row, int column, Writing writing) {
        add(kind, "row %d column %d".formatted(row, column), changed(row, writing));
    }

    private String changed(int changed, Writing writing) {
        StringBuilder text = new StringBuilder();
        List<List<String>> rows = ledger.rows();
        for (int row = 0; row < rows.size(); row++) {
            text.append(row == changed ? writing.of(rows.get(row)) : String.join(";", rows.get(row)))
                    .append('\n');
        }
        return text.toString();
    }

    private void mergeWithNext(int row) {
        List<String> lines = new ArrayList<>(
                ledger.rows().stream().map(cells -> String.join(";", cells)).toList());
        lines.set(row, lines.get(row) + lines.remove(row + 1));
        add("a line end missing", "row " + row, String.join("\n", lines) + "\n");
    }

    /** A quote before a field and one after a field some rows down: what lies between may become one field. */
    private void strayPairs() {
        for (int rows : new int[] {1, 2}) {
            for (int row = 1; row + rows <= ledger.records().size(); row++) {
                for (int column : ledger.columns()) {
                    List<List<String>> cells = ledger.rows().stream()
                            .map(each -> (List<String>) new ArrayList<>(each))
                            .toList();
                    cells.get(row).set(column, QUOTE + cells.get(row).get(column));
                    cells.get(row + rows).set(column, cells.get(row + rows).get(column) + QUOTE);
                    add(
                            "two stray quotes %d rows apart".formatted(rows),
                            "row %d column %d".formatted(row, column),
                            CleanLedger.text(cells, ";", "\n"));
                }
            }
        }
    }

    private void delimiters() {
        for (String delimiter : List.of(",", "\t", " ", "|", ", ", "; ", " ; ", ";;", ":")) {
            whole("delimiter '%s'".formatted(delimiter), CleanLedger.text(ledger.rows(), delimiter, "\n"));
        }
        whole("quotes around everything", CleanLedger.text(mapped(Pollutions::quoted), ";", "\n"));
        whole("apostrophes for quotes", ledger.text().replace(QUOTE, "'"));
        whole("apostrophes around everything", CleanLedger.text(mapped(cell -> "'" + cell + "'"), ";", "\n"));
        whole("typographic quotes", ledger.text().replace(QUOTE, "\u201d"));
        whole("backslash for escape", ledger.text().replace("\"\"%d".formatted(2), "\\\"2"));
        whole("backslash before every inner quote", CleanLedger.text(mapped(Pollutions::backslashed), ";", "\n"));
    }

    private static String quoted(String cell) {
        return cell.startsWith(QUOTE) ? cell : QUOTE + cell + QUOTE;
    }

    private static String backslashed(String cell) {
        return cell.length() > 2 && cell.startsWith(QUOTE)
                ? QUOTE + cell.substring(1, cell.length() - 1).replace("\"\"", "\\\"") + QUOTE
                : cell;
    }

    private List<List<String>> mapped(UnaryOperator<String> change) {
        return ledger.rows().stream()
                .map(row -> row.stream().map(change).toList())
                .toList();
    }

    private void lines() {
        for (String lineEnd :
                List.of("\r", "\r\n", "\n\n", "\r\n\r\n", "\n\r", "\u0085", "\u2028", "\u001e", " \n", ";\n")) {
            String name = String.join(
                    " ", lineEnd.chars().mapToObj("0x%02X"::formatted).toList());
            whole("line end " + name, CleanLedger.text(ledger.rows(), ";", lineEnd));
        }
        String text = ledger.text();
        whole("no last line end", text.substring(0, text.length() - 1));
        whole("blank lines last", text + "\n\n\n");
        whole("a line of spaces last", text + "   \n");
        whole("a line of delimiters last", text + ";".repeat(ledger.width() - 1) + "\n");
        whole("an end-of-file character last", text + "\u001a");
        whole("a footnote last", text + "Utskriven av systemet 2024-12-31\n");
        whole("both line ends", text.replaceFirst("\n", "\r\n"));
    }

    private void headers() {
        String text = ledger.text();
        String header = String.join(";", ledger.header());
        whole("a title above", "Huvudbok 2024\n" + text);
        whole("a title and a blank line above", "Huvudbok 2024\n\n" + text);
        whole("a blank line above", "\n" + text);
        whole("a header twice", header + "\n" + text);
        whole(
                "a header of two rows",
                header + "\n" + ";".repeat(ledger.width() - 1) + "\n" + text.substring(header.length() + 1));
        whole("no header", text.substring(header.length() + 1));
        whole("a header in capitals", text.replace(header, header.toUpperCase(java.util.Locale.ROOT)));
        whole("a header with blanks", text.replace(header, header.replace(";", " ; ")));
        IntStream.range(1, ledger.records().size()).forEach(row -> {
            List<List<String>> rows = new ArrayList<>(ledger.rows());
            rows.add(row, ledger.header());
            add("the header again", "row " + row, CleanLedger.text(rows, ";", "\n"));
        });
        CleanLedger none = ledger.first(0);
        found.add(Pollution.of("a header only", "the whole file", none, none.text()));
        found.add(Pollution.of("a header only, no line end", "the whole file", none, header));
        CleanLedger one = ledger.first(1);
        found.add(Pollution.of("one record", "the whole file", one, one.text()));
        found.add(Pollution.of("nothing", "the whole file", none, ""));
    }

    private void tables() {
        for (int width : new int[] {ledger.width() - 1, ledger.width(), ledger.width() + 1}) {
            String other = otherTable(width);
            whole("a second table of %+d columns".formatted(width - ledger.width()), ledger.text() + other);
            whole(
                    "a second table of %+d columns after a blank line".formatted(width - ledger.width()),
                    ledger.text() + "\n" + other);
            whole("a second table of %+d columns above".formatted(width - ledger.width()), other + ledger.text());
        }
        List<String> turned = new ArrayList<>(ledger.header());
        Collections.reverse(turned);
        whole(
                "a second table with its columns turned",
                ledger.text()
                        + CleanLedger.text(List.of(turned), ";", "\n")
                        + CleanLedger.text(ledger.records(), ";", "\n"));
    }

    /** A table of contracts, whose fields read as postings where it is as wide: only its header tells. */
    private String otherTable(int width) {
        List<List<String>> rows = new ArrayList<>();
        List<String> names =
                List.of("Kund", "Startdag", "Avtal", "Enhet", "Ansvar", "Rubrik", "Notis", "Nummer", "Tak", "Golv");
        rows.add(names.subList(0, width));
        for (List<String> record : ledger.records()) {
            List<String> cells = new ArrayList<>(record);
            cells.add("1");
            rows.add(cells.subList(0, width));
        }
        return CleanLedger.text(rows, ";", "\n");
    }

    private void columns() {
        whole("a column more", CleanLedger.text(mapped(cell -> cell, "Ny", "x"), ";", "\n"));
        whole("a column more without a name", CleanLedger.text(mapped(cell -> cell, "", ""), ";", "\n"));
        for (int column : ledger.columns()) {
            List<List<String>> rows = ledger.rows().stream()
                    .map(row -> (List<String>) new ArrayList<>(row))
                    .peek(row -> row.remove(column))
                    .toList();
            add("a column less", ledger.header().get(column), CleanLedger.text(rows, ";", "\n"));
            List<List<String>> doubled = ledger.rows().stream()
                    .map(row -> (List<String>) new ArrayList<>(row))
                    .peek(row -> row.add(row.get(column)))
                    .toList();
            add("a column twice", ledger.header().get(column), CleanLedger.text(doubled, ";", "\n"));
        }
    }

    private List<List<String>> mapped(UnaryOperator<String> change, String name, String cell) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : mapped(change)) {
            List<String> longer = new ArrayList<>(row);
            longer.add(rows.isEmpty() ? name : cell);
            rows.add(longer);
        }
        return rows;
    }

    private void encodings() {
        String text = ledger.text();
        whole("a byte-order mark", "\ufeff" + text);
        whole(
                "two files joined, each with a byte-order mark",
                "\ufeff" + text + "\ufeff" + String.join(";", ledger.header()) + "\n");
        found.add(new Pollution("UTF-16", "the whole file", ledger, text.getBytes(StandardCharsets.UTF_16)));
        found.add(new Pollution("UTF-16LE", "the whole file", ledger, text.getBytes(StandardCharsets.UTF_16LE)));
        found.add(new Pollution("Latin-1", "the whole file", ledger, text.getBytes(StandardCharsets.ISO_8859_1)));
        whole("a NUL in a record", text.replace("V003", "V0\u000003"));
        whole("NULs last", text + "\u0000\u0000\u0000");
    }
}
