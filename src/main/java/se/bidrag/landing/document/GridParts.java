package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.bidrag.landing.document.text.Grid;

/** Parts a grid that holds several tables under one another: where regions come again after a row that is none. */
final class GridParts {

    private GridParts() {}

    static List<Grid> of(Grid grid, Vocabulary words) {
        List<Grid> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int start = 0;
        int apart = -1;
        for (int at = 0; at < grid.rows().size(); at++) {
            Grid.Row row = grid.rows().get(at);
            List<String> regions = regions(row, words);
            boolean isTotal = row.cells().stream().anyMatch(words::isTotal);
            if (regions.isEmpty() && !isTotal && apart < 0 && !seen.isEmpty()) {
                apart = at;
            }
            if (!regions.isEmpty()) {
                if (apart >= 0 && regions.stream().anyMatch(seen::contains)) {
                    parts.add(new Grid(grid.title(), grid.rows().subList(start, apart)));
                    seen.clear();
                    start = apart;
                }
                seen.addAll(regions);
            }
            apart = regions.isEmpty() && !isTotal ? apart : -1;
        }
        parts.add(new Grid(grid.title(), grid.rows().subList(start, grid.rows().size())));
        return parts;
    }

    private static List<String> regions(Grid.Row row, Vocabulary words) {
        return row.cells().stream()
                .flatMap(cell -> LabelledLine.regionOf(cell, words).stream())
                .distinct()
                .toList();
    }
}
