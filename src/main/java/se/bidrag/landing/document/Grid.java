package se.bidrag.landing.document;

import java.util.List;

/**
 * Rows of cells.
 *
 * @param title what the format itself calls it: a caption or a sheet's name; empty for none
 */
record Grid(String title, List<Row> rows) implements Block {

    /**
     * @param fault why the row's figures cannot be trusted; empty when nothing speaks against them
     */
    record Row(List<String> cells, String fault) {
        Row {
            cells = List.copyOf(cells);
        }

        static Row of(List<String> cells) {
            return new Row(cells, "");
        }

        /** The cell's text; empty past the row's end. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    Grid {
        rows = List.copyOf(rows);
    }

    /** Whether no row has two texts, so that the rows are lines. */
    boolean isLines() {
        return rows.stream()
                .allMatch(row -> row.fault().isEmpty()
                        && row.cells().stream().filter(cell -> !cell.isEmpty()).count() <= 1);
    }

    int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
