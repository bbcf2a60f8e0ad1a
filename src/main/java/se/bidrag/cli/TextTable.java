package se.bidrag.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of cells in columns that line up; figures to the right, words to the left. */
final class TextTable {

    /** To which side a column's cells lie. */
    enum Side {
        LEFT,
        RIGHT
    }

    private final List<Side> sides;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(Side... sides) {
        this.sides = List.of(sides);
    }

    void row(String... cells) {
        if (cells.length != sides.size()) {
            throw new IllegalArgumentException(
                    "a row of %d cells; the table has %d columns".formatted(cells.length, sides.size()));
        }
        rows.add(List.of(cells));
    }

    List<String> lines() {
        int[] widths = IntStream.range(0, sides.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String space = " ".repeat(widths[column] - cell.length());
            line.append(sides.get(column) == Side.LEFT ? cell + space : space + cell)
                    .append("  ");
        }
        return line.toString().stripTrailing();
    }
}
