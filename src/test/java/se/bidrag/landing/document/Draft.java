package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;

/** What a document of a test says, before it is written in a format: headings, lines and tables, read from plain Markdown. */
record Draft(List<Part> parts) {

    /** A piece of it. */
    sealed interface Part {
        record Heading(String text) implements Part {}

        record Line(String text) implements Part {}

        record Table(List<List<String>> rows) implements Part {}
    }

    Draft {
        parts = List.copyOf(parts);
    }

    static Draft of(String markdown) {
        List<Part> parts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : (markdown + "\n").split("\n", -1)) {
            String plain = line.replace("**", "").strip();
            if (plain.startsWith("|")) {
                if (!plain.matches("[|:-]+")) {
                    rows.add(cells(plain));
                }
                continue;
            }
            if (!rows.isEmpty()) {
                parts.add(new Part.Table(List.copyOf(rows)));
                rows.clear();
            }
            if (plain.startsWith("## ")) {
                parts.add(new Part.Heading(plain.substring(3)));
            } else if (!plain.isEmpty()) {
                parts.add(new Part.Line(plain));
            }
        }
        return new Draft(parts);
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.substring(1, row.length() - 1).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
