package se.bidrag.landing.document;

import java.util.List;
import se.bidrag.landing.document.text.Figures;

/** Refuses rows that have a figure where the table has no column: which of them is the row's own cannot be told. */
final class StrayFigures {

    private StrayFigures() {}

    static List<RegionRow> refused(List<TableColumn> columns, List<RegionRow> rows) {
        return rows.stream().map(row -> refused(columns, row)).toList();
    }

    private static RegionRow refused(List<TableColumn> columns, RegionRow row) {
        for (TableColumn column : columns) {
            String cell = column.number() <= row.cells().size() ? row.cells().get(column.number() - 1) : "";
            if (column.holds() == TableColumn.Holds.STRAY && Figures.isFigure(cell)) {
                return row.refused("a figure '%s' stands in a column that has no heading".formatted(cell));
            }
        }
        return row;
    }
}
