package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.bidrag.landing.document.text.Grid;

/** Where in a grid the names of regions stand: one column, or one for each block of columns side by side. */
final class NameColumns {

    private final Grid grid;
    private final Vocabulary words;

    NameColumns(Grid grid, Vocabulary words) {
        this.grid = grid;
        this.words = words;
    }

    /** The columns, from the left; empty when the grid is no table of regions. */
    List<Integer> find() {
        List<Integer> names = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            if (count(column) >= 2 && !isAlias(column, names)) {
                names.add(column);
            }
        }
        return names.isEmpty() ? byCode() : names;
    }

    private long count(int column) {
        return grid.rows().stream()
                .filter(row -> LabelledLine.regionOf(row.cell(column), words).isPresent())
                .count();
    }

    /** Whether the column names the same regions, row by row, as one to the left. */
    private boolean isAlias(int column, List<Integer> names) {
        return names.stream().anyMatch(name -> grid.rows().stream()
                .filter(row -> LabelledLine.regionOf(row.cell(column), words).isPresent())
                .allMatch(row -> region(row, column).equals(region(row, name))));
    }

    private Optional<String> region(Grid.Row row, int column) {
        return LabelledLine.regionOf(row.cell(column), words);
    }

    /** Without names, a column in which every figure is another region's code. */
    private List<Integer> byCode() {
        return IntStream.range(0, Math.min(grid.width(), 2))
                .filter(column -> {
                    List<String> codes = grid.rows().stream()
                            .flatMap(row -> words.code(row.cell(column)).stream())
                            .toList();
                    long figures = grid.rows().stream()
                            .filter(row -> row.cell(column).matches("[0-9].*"))
                            .count();
                    return codes.size() >= RegionTable.LEAST_REGIONS
                            && codes.stream().distinct().count() == codes.size()
                            && figures == codes.size();
                })
                .boxed()
                .limit(1)
                .toList();
    }

    /** Whether every code in the column is that of the region named in the row. */
    boolean isCodeColumn(int column, int name) {
        List<Grid.Row> named = grid.rows().stream()
                .filter(row -> region(row, name).isPresent())
                .toList();
        long agreeing = named.stream()
                .filter(row -> words.code(row.cell(column)).equals(region(row, name)))
                .count();
        return agreeing * 2 > named.size();
    }
}
