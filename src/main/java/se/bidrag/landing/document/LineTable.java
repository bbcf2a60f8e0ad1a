package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;
import se.bidrag.landing.document.LabelledLine.How;

/** A table made of lines, while it is put together. */
final class LineTable {

    private static final int MOST_HEADER_LINES = 3;

    private final List<LabelledLine> rows = new ArrayList<>();
    private final List<TextLine> header = new ArrayList<>();
    private final List<LabelledLine> strangers = new ArrayList<>();

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Takes the header from the lines above: those in several pieces that are no sentence. Gives back the rest. */
    List<TextLine> above(List<TextLine> lines) {
        for (int at = lines.size() - 1; at >= 0 && header.size() < MOST_HEADER_LINES; at--) {
            TextLine line = lines.get(at);
            boolean isParted = line.spans().size() > 1;
            boolean isOnly = header.isEmpty() && at == lines.size() - 1 && isHeaderText(line);
            if (line.isHeading() || (!isParted && !isOnly)) {
                break;
            }
            header.add(0, line);
            if (!isParted) {
                break;
            }
        }
        return lines.subList(0, lines.size() - header.size());
    }

    private static boolean isHeaderText(TextLine line) {
        return line.text().length() <= 80 && !line.text().matches(".*[.:;!?]");
    }

    void add(LabelledLine row) {
        rows.add(row);
    }

    /** A line between rows that looks like one but has a name that is not known is kept, to be refused. */
    void between(List<TextLine> lines) {
        for (TextLine line : lines) {
            List<Span> spans = line.spans();
            boolean isRow = spans.size() > 1
                    && !Figures.isFigure(spans.get(0).text())
                    && Figures.isFigure(spans.get(spans.size() - 1).text());
            boolean isHeader = header.stream().anyMatch(each -> each.text().equals(line.text()));
            if (isRow && !isHeader && !isPageNumber(spans.get(spans.size() - 1).text())) {
                How how = line.parting() == TextLine.Parting.TABS ? How.ORDER : How.PLACE;
                LabelledLine stranger = new LabelledLine(spans, how, "?");
                rows.add(stranger);
                strangers.add(stranger);
            }
        }
    }

    private boolean isPageNumber(String figure) {
        return figure.matches("[0-9]{1,3}")
                && rows.stream()
                        .noneMatch(row ->
                                row.spans().get(row.spans().size() - 1).text().matches("[0-9]{1,3}"));
    }

    Grid grid() {
        LineColumns columns = LineColumns.of(rows, strangers);
        boolean needsTotal = rows.stream().anyMatch(row -> row.how() == How.SPACE)
                && rows.stream().noneMatch(row -> row.name().isEmpty());
        List<Grid.Row> grid = new ArrayList<>();
        header.forEach(line -> grid.add(Grid.Row.of(columns.header(line))));
        for (LabelledLine row : rows) {
            Grid.Row cells = columns.row(row);
            grid.add(
                    needsTotal && cells.fault().isEmpty()
                            ? new Grid.Row(
                                    cells.cells(), "only a space parts name and figure, and no total row proves them")
                            : cells);
        }
        return new Grid("", grid);
    }
}
