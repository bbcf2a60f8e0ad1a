package se.bidrag.landing.document.text;

import java.util.List;

/**
 * Rows of cells.
 *
 * @param title what the format itself calls it: a caption or a sheet's name; empty for none
 */
public record Grid(String title, List<Row> rows) implements Block {

    /**
     * A row's cells as shown.
     *
     * @param fault why the row's figures cannot be trusted; empty when nothing speaks against them
     */
    public record Row(List<String> cells, String fault) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(List<String> cells) {
            return new Row(cells, "");
        }

        /** The cell's text; empty past the row's end. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    public Grid {
        rows = List.copyOf(rows);
    }

    /** Whether no row has two texts, so that the rows are lines. */
    public boolean isLines() {
        return rows.stream()
                .allMatch(row -> row.fault().isEmpty()
                        && row.cells().stream().filter(cell -> !cell.isEmpty()).count() <= 1);
    }

    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
