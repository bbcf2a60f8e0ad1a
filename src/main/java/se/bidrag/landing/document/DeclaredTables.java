package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Field;
import se.bidrag.landing.document.text.Block;
import se.bidrag.landing.document.text.ExtractedDocument;
import se.bidrag.landing.document.text.Grid;
import se.bidrag.landing.document.text.Letters;
import se.bidrag.landing.document.text.TextLine;
import se.bidrag.landing.document.text.UnreadableDocumentException;

/** Reads a table whose columns are declared, whatever its rows are: the header is the row that has every name. */
final class DeclaredTables {

    private final ExtractedDocument document;
    private final DocumentFindings findings;
    private final @Nullable String wanted;
    private final List<Field> fields;
    private final WrittenStyle style;

    DeclaredTables(
            ExtractedDocument document,
            DocumentFindings findings,
            @Nullable String wanted,
            List<Field> fields,
            WrittenStyle style) {
        this.document = document;
        this.findings = findings;
        this.wanted = wanted;
        this.fields = fields;
        this.style = style;
    }

    DocumentTable choose() {
        List<Grid> fitting = grids().stream()
                .filter(grid -> headerRow(grid).isPresent())
                .filter(this::isWanted)
                .toList();
        if (fitting.size() != 1) {
            throw new UnreadableDocumentException("%s a row with the headings %s; expected one table"
                    .formatted(
                            fitting.isEmpty() ? "no table has" : fitting.size() + " tables have",
                            String.join(
                                    ", ",
                                    fields.stream()
                                            .map(field -> "'" + field.name() + "'")
                                            .toList())));
        }
        return table(fitting.get(0));
    }

    private boolean isWanted(Grid grid) {
        return wanted == null || Letters.folded(grid.title()).contains(Letters.folded(wanted));
    }

    /** Tables, and lines in pieces that follow one another. */
    private List<Grid> grids() {
        List<Grid> grids = new ArrayList<>();
        List<Grid.Row> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof TextLine line && line.parting() == TextLine.Parting.TABS) {
                lines.add(Grid.Row.of(line.texts()));
                continue;
            }
            if (!lines.isEmpty()) {
                grids.add(new Grid("", lines));
                lines.clear();
            }
            if (block instanceof Grid grid) {
                grids.add(grid);
            }
        }
        if (!lines.isEmpty()) {
            grids.add(new Grid("", lines));
        }
        return grids;
    }

    private Optional<Grid.Row> headerRow(Grid grid) {
        return grid.rows().stream()
                .filter(row -> fields.stream().allMatch(field -> isIn(row, field)))
                .findFirst();
    }

    private static boolean isIn(Grid.Row row, Field field) {
        return row.cells().stream().anyMatch(cell -> Letters.folded(cell).equals(Letters.folded(field.name())));
    }

    private DocumentTable table(Grid grid) {
        Grid.Row header = headerRow(grid).orElseThrow();
        List<String> written = header.cells().stream().map(Letters::spaced).toList();
        List<String> names = Headers.unique(written);
        List<DocumentTable.Entry> entries = new ArrayList<>();
        for (Grid.Row row :
                grid.rows().subList(grid.rows().indexOf(header) + 1, grid.rows().size())) {
            if (!row.isBlank() && !row.cells().equals(header.cells())) {
                entries.add(entry(row, names.size()));
            }
        }
        List<Field> read = new ArrayList<>();
        for (Field field : fields) {
            ColumnType type = field.columnType();
            int column = Headers.find(written, field.name());
            if (type != null) {
                read.add(style.field(names.get(column), type, field, cells(entries, column)));
            }
        }
        return new DocumentTable(names, read, entries, "", findings);
    }

    private static List<String> cells(List<DocumentTable.Entry> entries, int column) {
        return entries.stream().map(entry -> entry.cells().get(column)).toList();
    }

    private static DocumentTable.Entry entry(Grid.Row row, int width) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            cells.add(row.cell(column));
        }
        boolean hasMore = row.cells().stream().skip(width).anyMatch(cell -> !cell.isEmpty());
        String fault = hasMore
                ? "the row has %d cells; expected %d as in the header"
                        .formatted(row.cells().size(), width)
                : "";
        return new DocumentTable.Entry(cells, row.fault().isEmpty() ? fault : row.fault());
    }
}
