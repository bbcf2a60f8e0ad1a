package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bidrag.landing.document.text.Grid;
import se.bidrag.landing.document.text.Letters;

/** One block of a grid's columns, read as a table of regions. */
final class GridTable {

    private final GridBlock block;
    private final Vocabulary words;
    private final GridHeader header;

    GridTable(GridBlock block) {
        this.block = block;
        this.words = block.words();
        this.header = new GridHeader(block);
    }

    List<String> headers() {
        return header.texts();
    }

    /** Texts above the header, the nearest first. */
    List<String> titles() {
        return header.titles();
    }

    List<RegionRow> rows() {
        List<String> headers = headers();
        int first = block.firstRegion();
        List<RegionRow> rows = new ArrayList<>();
        for (int at = 0; at < block.grid().rows().size(); at++) {
            Grid.Row row = block.grid().rows().get(at);
            @Nullable RegionRow read = at < first && !block.isBody(row) ? null : row(row, headers);
            if (read != null) {
                rows.add(read);
            }
        }
        return rows;
    }

    private @Nullable RegionRow row(Grid.Row row, List<String> headers) {
        String label = label(row);
        List<String> cells = new ArrayList<>();
        block.columns().forEach(column -> cells.add(column == block.name() ? Letters.name(label) : row.cell(column)));
        boolean isHeaderAgain = block.columns()
                .mapToObj(row::cell)
                .map(Letters::spaced)
                .toList()
                .equals(headers);
        if (words.isTotal(label)) {
            return new RegionRow(RegionRow.Is.TOTAL, "", cells, row.fault());
        }
        String region = block.region(row);
        if (!region.isEmpty()) {
            return new RegionRow(
                    RegionRow.Is.REGION, region, cells, Objects.requireNonNullElse(fault(row, region), ""));
        }
        boolean hasFigure = block.isBody(row);
        return isHeaderAgain || !hasFigure ? null : new RegionRow(RegionRow.Is.UNKNOWN, "", cells, row.fault());
    }

    /** The region's name, without its code; a total may stand in the code's column. */
    private String label(Grid.Row row) {
        String cell = row.cell(block.name());
        if (cell.isEmpty()) {
            return block.codes().stream()
                    .map(row::cell)
                    .filter(words::isTotal)
                    .findFirst()
                    .orElse("");
        }
        return words.codeAndName(cell).map(both -> both.getValue()).orElse(cell);
    }

    private @Nullable String fault(Grid.Row row, String region) {
        if (!row.fault().isEmpty()) {
            return row.fault();
        }
        Optional<String> glued = block.figureColumns()
                .mapToObj(row::cell)
                .filter(cell -> !LabelledLine.regionOf(cell, words).equals(Optional.of(region)))
                .flatMap(cell -> GluedCell.fault(cell, words).stream())
                .findFirst();
        if (glued.isPresent()) {
            return glued.get();
        }
        List<String> written =
                new ArrayList<>(block.codes().stream().map(row::cell).toList());
        words.codeAndName(row.cell(block.name())).ifPresent(both -> written.add(both.getKey()));
        return written.stream()
                .filter(code -> !code.isEmpty() && !words.code(code).orElse("?").equals(region))
                .map(code -> "code '%s' is not that of '%s'".formatted(code, Letters.name(label(row))))
                .findFirst()
                .orElse(null);
    }

    List<TableColumn> columns(List<String> headers, List<RegionRow> rows) {
        List<TableColumn> columns = new ArrayList<>();
        for (int column = block.from(); column < block.to(); column++) {
            int place = column - block.from();
            String header = headers.get(place);
            if (column == block.name()) {
                columns.add(new TableColumn(place + 1, header, TableColumn.Holds.NAME));
            } else if (block.codes().contains(column)) {
                columns.add(new TableColumn(place + 1, header, TableColumn.Holds.CODE));
            } else {
                List<String> cells = rows.stream()
                        .filter(row -> row.is() == RegionRow.Is.REGION)
                        .map(row -> place < row.cells().size() ? row.cells().get(place) : "")
                        .toList();
                columns.add(TableColumn.figures(place + 1, header, cells));
            }
        }
        return columns;
    }
}
