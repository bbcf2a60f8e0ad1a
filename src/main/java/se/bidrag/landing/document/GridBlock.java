package se.bidrag.landing.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.bidrag.landing.document.text.Figures;
import se.bidrag.landing.document.text.Grid;

/**
 * Columns of a grid that are one table of regions.
 *
 * @param from first column of the block
 * @param to first column after it
 * @param name column of the names
 * @param codes columns of the regions' codes
 * @param byCode whether the column of the names has codes only
 */
record GridBlock(Vocabulary words, Grid grid, int from, int to, int name, List<Integer> codes, boolean byCode) {

    /** A year, or a unit of a thousand kronor. */
    private static final Pattern HEADING_IN_DIGITS =
            Pattern.compile("(?:19|20)[0-9]{2}|(?iu)1[ \u00a0.]?000 ?-?(?:tals? )?(?:kr|kronor|sek)");

    GridBlock {
        codes = List.copyOf(codes);
    }

    static GridBlock of(Vocabulary words, Grid grid, int from, int to, int name, List<Integer> codes) {
        boolean byCode = grid.rows().stream()
                .noneMatch(row -> LabelledLine.regionOf(row.cell(name), words).isPresent());
        return new GridBlock(words, grid, from, to, name, codes, byCode);
    }

    /** Where the first region's row is; 0 where there is none. */
    int firstRegion() {
        return IntStream.range(0, grid.rows().size())
                .filter(at -> !region(grid.rows().get(at)).isEmpty())
                .findFirst()
                .orElse(0);
    }

    /** The code of the row's region; empty for none. */
    String region(Grid.Row row) {
        String cell = row.cell(name);
        return (byCode ? words.code(cell) : LabelledLine.regionOf(cell, words)).orElse("");
    }

    /** Whether the row has a total's label, or money: years are headers. */
    boolean isBody(Grid.Row row) {
        return words.isTotal(row.cell(name))
                || figureColumns()
                        .mapToObj(row::cell)
                        .anyMatch(cell -> (Figures.isFigure(cell)
                                        && !HEADING_IN_DIGITS.matcher(cell).matches())
                                || Figures.areFigures(cell));
    }

    IntStream columns() {
        return IntStream.range(from, to);
    }

    /** All but those of names and codes. */
    IntStream figureColumns() {
        return columns().filter(column -> column != name && !codes.contains(column));
    }
}
