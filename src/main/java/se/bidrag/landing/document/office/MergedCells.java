package se.bidrag.landing.document.office;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bidrag.landing.document.text.Figures;

/** Cells of a sheet that are shown as one: their text stands in each of them, a figure only in the first. */
record MergedCells(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    static Optional<MergedCells> of(String range) {
        Matcher cells = RANGE.matcher(range);
        return cells.matches()
                ? Optional.of(new MergedCells(
                        Integer.parseInt(cells.group(2)),
                        Integer.parseInt(cells.group(4)),
                        column(cells.group(1)),
                        column(cells.group(3))))
                : Optional.empty();
    }

    /** The number, from 1, of the column that a cell's place such as {@code AB12} names. */
    static int column(String place) {
        int column = 0;
        for (int at = 0; at < place.length() && at < 3 && Character.isLetter(place.charAt(at)); at++) {
            column = column * 26 + place.charAt(at) - 'A' + 1;
        }
        return column;
    }

    void fill(List<List<String>> cells, List<Integer> numbers) {
        int top = numbers.indexOf(firstRow);
        String text = top < 0 || cells.get(top).size() < firstColumn
                ? ""
                : cells.get(top).get(firstColumn - 1);
        if (Figures.isFigure(text) && lastRow > firstRow) {
            cells.get(top).set(firstColumn - 1, Figures.overRows(text));
        }
        if (text.isEmpty() || Figures.isFigure(text)) {
            return;
        }
        for (int row = top; row < cells.size() && numbers.get(row) <= lastRow; row++) {
            List<String> line = cells.get(row);
            for (int column = firstColumn; column <= Math.min(lastColumn, 200); column++) {
                while (line.size() < column) {
                    line.add("");
                }
                line.set(column - 1, line.get(column - 1).isEmpty() ? text : line.get(column - 1));
            }
        }
    }
}
