package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.bidrag.landing.document.text.Grid;
import se.bidrag.landing.document.text.Letters;

/** What stands above the first region of a block: its columns' headers, and titles above those. */
final class GridHeader {

    private static final int MOST_HEADER_ROWS = 4;

    private final GridBlock block;
    private final List<Grid.Row> above;

    GridHeader(GridBlock block) {
        this.block = block;
        this.above = block.grid().rows().subList(0, block.firstRegion());
    }

    /** A text for each column of the block; empty where it has none. */
    List<String> texts() {
        List<Grid.Row> header = headerRows();
        return block.columns()
                .mapToObj(column -> header.stream()
                        .map(row -> Letters.spaced(row.cell(column)))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private List<Grid.Row> headerRows() {
        List<Grid.Row> header = new ArrayList<>();
        for (int at = above.size() - 1; at >= 0 && header.size() < MOST_HEADER_ROWS; at--) {
            Grid.Row row = above.get(at);
            if (isTitle(row)) {
                break;
            }
            if (!row.isBlank() && !block.isBody(row)) {
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
                && block.grid().width() > 1
                && (!row.cell(block.name()).isEmpty() || row.cells().size() == 1);
    }

    /** Texts above the header, the nearest first. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (int at = above.size() - 1; at >= 0; at--) {
            Grid.Row row = above.get(at);
            if (isTitle(row) && !block.isBody(row)) {
                titles.add(row.cells().stream()
                        .filter(cell -> !cell.isEmpty())
                        .findFirst()
                        .orElse(""));
            }
        }
        return titles;
    }
}
