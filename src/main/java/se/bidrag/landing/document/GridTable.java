package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bidrag.landing.document.text.Figures;
import se.bidrag.landing.document.text.Grid;
import se.bidrag.landing.document.text.Letters;

/** One block of a grid's columns, read as a table of regions. */
final class GridTable {

    private static final int MOST_HEADER_ROWS = 4;

    /** A year, or a unit of a thousand kronor. */
    private static final Pattern HEADING_IN_DIGITS =
            Pattern.compile("(?:19|20)[0-9]{2}|(?iu)1[ \u00a0.]?000 ?-?(?:tals? )?(?:kr|kronor|sek)");

    private final Vocabulary words;
    private final Grid grid;
    private final int from;
    private final int to;
    private final int name;
    private final boolean byCode;
    private final List<Integer> codes;

    /**
     * @param from first column of the block
     * @param to first column after it
     * @param name column of the names
     * @param codes columns of the regions' codes
     */
    GridTable(Vocabulary words, Grid grid, int from, int to, int name, List<Integer> codes) {
        this.words = words;
        this.grid = grid;
        this.from = from;
        this.to = to;
        this.name = name;
        this.codes = List.copyOf(codes);
        this.byCode = grid.rows().stream()
                .noneMatch(row -> LabelledLine.regionOf(row.cell(name), words).isPresent());
    }

    List<String> headers() {
        List<Grid.Row> header = headerRows();
        return IntStream.range(from, to)
                .mapToObj(column -> header.stream()
                        .map(row -> Letters.spaced(row.cell(column)))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private int firstRegion() {
        return IntStream.range(0, grid.rows().size())
                .filter(at -> !region(grid.rows().get(at)).isEmpty())
                .findFirst()
                .orElse(0);
    }

    private String region(Grid.Row row) {
        String cell = row.cell(name);
        return (byCode ? words.code(cell) : LabelledLine.regionOf(cell, words)).orElse("");
    }

    private List<Grid.Row> headerRows() {
        List<Grid.Row> header = new ArrayList<>();
        for (int at = firstRegion() - 1; at >= 0 && header.size() < MOST_HEADER_ROWS; at--) {
            Grid.Row row = grid.rows().get(at);
            if (isTitle(row)) {
                break;
            }
            if (!row.isBlank() && !isBody(row)) {
                header.add(0, row);
            }
        }
        return header;
    }

    /** A row with one text only, however many cells it spans, stands above the table and not in it. */
    private boolean isTitle(Grid.Row row) {
        List<String> texts =
                row.cells().stream().filter(cell -> !cell.isEmpty()).distinct().toList();
        return texts.size() == 1
                && grid.width() > 1
                && (!row.cell(name).isEmpty() || row.cells().size() == 1);
    }

    /** Texts above the header, the nearest first. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (int at = firstRegion() - 1; at >= 0; at--) {
            Grid.Row row = grid.rows().get(at);
            if (isTitle(row) && !isBody(row)) {
                titles.add(row.cells().stream()
                        .filter(cell -> !cell.isEmpty())
                        .findFirst()
                        .orElse(""));
            }
        }
        return titles;
    }

    /** Whether the row has a total's label, or money: years are headers. */
    private boolean isBody(Grid.Row row) {
        return words.isTotal(row.cell(name))
                || IntStream.range(from, to)
                        .filter(column -> column != name && !codes.contains(column))
                        .mapToObj(row::cell)
                        .anyMatch(cell -> (Figures.isFigure(cell)
                                        && !HEADING_IN_DIGITS.matcher(cell).matches())
                                || Figures.areFigures(cell));
    }

    List<RegionRow> rows() {
        List<String> header = headers();
        int first = firstRegion();
        List<RegionRow> rows = new ArrayList<>();
        for (int at = 0; at < grid.rows().size(); at++) {
            Grid.Row row = grid.rows().get(at);
            @Nullable RegionRow read = at < first && !isBody(row) ? null : row(row, header);
            if (read != null) {
                rows.add(read);
            }
        }
        return rows;
    }

    private @Nullable RegionRow row(Grid.Row row, List<String> header) {
        String label = label(row);
        List<String> cells = new ArrayList<>();
        IntStream.range(from, to).forEach(column -> cells.add(column == name ? Letters.name(label) : row.cell(column)));
        boolean isHeaderAgain = IntStream.range(from, to)
                .mapToObj(row::cell)
                .map(Letters::spaced)
                .toList()
                .equals(header);
        if (words.isTotal(label)) {
            return new RegionRow(RegionRow.Is.TOTAL, "", cells, row.fault());
        }
        String region = region(row);
        if (!region.isEmpty()) {
            return new RegionRow(
                    RegionRow.Is.REGION, region, cells, Objects.requireNonNullElse(fault(row, region), ""));
        }
        boolean hasFigure = isBody(row);
        return isHeaderAgain || !hasFigure ? null : new RegionRow(RegionRow.Is.UNKNOWN, "", cells, row.fault());
    }

    /** The region's name, without its code; a total may stand in the code's column. */
    private String label(Grid.Row row) {
        String cell = row.cell(name);
        if (cell.isEmpty()) {
            return codes.stream()
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
        Optional<String> glued = IntStream.range(from, to)
                .filter(column -> column != name && !codes.contains(column))
                .mapToObj(row::cell)
                .filter(cell -> !LabelledLine.regionOf(cell, words).equals(Optional.of(region)))
                .flatMap(cell -> GluedCell.fault(cell, words).stream())
                .findFirst();
        if (glued.isPresent()) {
            return glued.get();
        }
        List<String> written = new ArrayList<>(codes.stream().map(row::cell).toList());
        words.codeAndName(row.cell(name)).ifPresent(both -> written.add(both.getKey()));
        return written.stream()
                .filter(code -> !code.isEmpty() && !words.code(code).orElse("?").equals(region))
                .map(code -> "code '%s' is not that of '%s'".formatted(code, Letters.name(label(row))))
                .findFirst()
                .orElse(null);
    }

    List<TableColumn> columns(List<String> headers, List<RegionRow> rows) {
        List<TableColumn> columns = new ArrayList<>();
        for (int column = from; column < to; column++) {
            int place = column - from;
            String header = headers.get(place);
            if (column == name) {
                columns.add(new TableColumn(place + 1, header, TableColumn.Holds.NAME));
            } else if (codes.contains(column)) {
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
