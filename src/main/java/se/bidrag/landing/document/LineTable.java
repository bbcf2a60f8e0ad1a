package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bidrag.landing.document.LabelledLine.How;
import se.bidrag.landing.document.text.Figures;
import se.bidrag.landing.document.text.Grid;
import se.bidrag.landing.document.text.Span;
import se.bidrag.landing.document.text.TextLine;

/** A table made of lines, while it is put together. */
final class LineTable {

    private static final int MOST_HEADER_LINES = 3;
    private static final Pattern REST_OF_FIGURE = Pattern.compile("[0-9]{3}(?:[ .\u00a0\u202f][0-9]{3})*(?![0-9/-])");
    private static final Pattern ENDS_IN_DIGIT = Pattern.compile("[0-9][ .\u00a0\u202f]*$");

    private final List<LabelledLine> rows = new ArrayList<>();
    private final List<TextLine> header = new ArrayList<>();
    private final List<LabelledLine> strangers = new ArrayList<>();
    private final Map<Integer, String> doubts = new HashMap<>();
    private final Predicate<String> isLabel;

    /** @param isLabel whether a text names a region or a total */
    LineTable(Predicate<String> isLabel) {
        this.isLabel = isLabel;
    }

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

    /** A line between rows that looks like one but has a name or a figure that is not known is kept, to be refused. */
    void between(List<TextLine> lines) {
        after(lines);
        for (TextLine line : lines) {
            List<Span> spans = line.spans();
            if (!hasHeader(line) && (isRow(spans) || isFigureAlone(line))) {
                How how = line.parting() == TextLine.Parting.TABS ? How.ORDER : How.PLACE;
                LabelledLine stranger = new LabelledLine(spans, how, "?");
                rows.add(stranger);
                strangers.add(stranger);
            }
        }
    }

    boolean hasHeader(TextLine line) {
        return header.stream().anyMatch(each -> each.text().equals(line.text()));
    }

    private boolean isRow(List<Span> spans) {
        if (spans.size() < 2 || Figures.isFigure(spans.get(0).text())) {
            return false;
        }
        String last = spans.get(spans.size() - 1).text();
        boolean hasDigits =
                spans.stream().skip(1).anyMatch(span -> span.text().chars().anyMatch(Character::isDigit));
        return (Figures.isFigure(last) && !isPageNumber(last))
                || (hasDigits && isLabel.test(spans.get(0).text()));
    }

    private static boolean isFigureAlone(TextLine line) {
        return line.spans().size() == 1
                && Figures.isFigure(line.text())
                && !line.text().matches("[0-9]{1,4}");
    }

    /** Digits that begin the line after a row may be the rest of its last figure. */
    void after(List<TextLine> lines) {
        if (rows.isEmpty() || lines.isEmpty()) {
            return;
        }
        List<Span> above = rows.get(rows.size() - 1).spans();
        String last = above.get(above.size() - 1).text();
        Matcher rest = REST_OF_FIGURE.matcher(lines.get(0).text());
        if (rest.lookingAt() && ENDS_IN_DIGIT.matcher(last).find()) {
            doubts.put(
                    rows.size() - 1,
                    "the next line begins with '%s', which may be the rest of '%s'".formatted(rest.group(), last));
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
        for (int at = 0; at < rows.size(); at++) {
            Grid.Row cells = columns.row(rows.get(at));
            if (doubts.containsKey(at)) {
                cells = new Grid.Row(cells.cells(), doubts.getOrDefault(at, ""));
            }
            grid.add(
                    needsTotal && cells.fault().isEmpty()
                            ? new Grid.Row(
                                    cells.cells(), "only a space parts name and figure, and no total row proves them")
                            : cells);
        }
        return new Grid("", grid);
    }
}
