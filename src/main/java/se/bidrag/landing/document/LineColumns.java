package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.bidrag.landing.document.LabelledLine.How;
import se.bidrag.landing.document.text.Grid;
import se.bidrag.landing.document.text.Span;
import se.bidrag.landing.document.text.TextLine;

/**
 * Which column each piece of a table's lines stands in.
 *
 * @param bounds where each column begins and ends; empty where the order tells
 * @param width how many columns there are, where the order tells
 * @param fault why no row can be trusted; empty when nothing speaks against them
 */
record LineColumns(List<double[]> bounds, int width, String fault) {

    static LineColumns of(List<LabelledLine> rows, List<LabelledLine> strangers) {
        List<LabelledLine> known =
                rows.stream().filter(row -> !strangers.contains(row)).toList();
        int usual = usual(known);
        boolean isEven = known.stream().allMatch(row -> row.spans().size() == usual);
        if (known.stream().anyMatch(row -> row.how() == How.SPACE) && !isEven) {
            return new LineColumns(List.of(), usual, "single spaces do not tell the columns apart in every row");
        }
        if (known.stream().anyMatch(row -> row.how() != How.PLACE)) {
            return new LineColumns(List.of(), usual, "");
        }
        List<double[]> bounds = bounds(known);
        if (isEven && (bounds.size() < usual || isRagged(known))) {
            return new LineColumns(List.of(), usual, "");
        }
        return new LineColumns(bounds, bounds.size(), "");
    }

    private static int usual(List<LabelledLine> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.spans().size(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Whether each figure follows its name closely, so that its place says nothing. */
    private static boolean isRagged(List<LabelledLine> rows) {
        return rows.stream()
                .allMatch(row -> row.spans().size() == 2
                        && row.spans().get(1).from() - row.spans().get(0).to() <= 4);
    }

    private static List<double[]> bounds(List<LabelledLine> rows) {
        List<Span> spans = rows.stream()
                .flatMap(row -> row.spans().stream())
                .sorted(Comparator.comparingDouble(Span::from))
                .toList();
        List<double[]> bounds = new ArrayList<>();
        for (Span span : spans) {
            double[] last = bounds.isEmpty() ? null : bounds.get(bounds.size() - 1);
            if (last != null && span.overlaps(last[0], last[1])) {
                last[1] = Math.max(last[1], span.to());
            } else {
                bounds.add(new double[] {span.from(), span.to()});
            }
        }
        return bounds;
    }

    Grid.Row row(LabelledLine line) {
        List<String> texts = line.spans().stream().map(Span::text).toList();
        if (!fault.isEmpty()) {
            return new Grid.Row(texts, fault);
        }
        if (!bounds.isEmpty()) {
            return Grid.Row.of(placed(line.spans()));
        }
        boolean hasTrailing = texts.size() > width
                && texts.subList(width, texts.size()).stream().allMatch(String::isEmpty);
        if (texts.size() == width || hasTrailing) {
            return Grid.Row.of(texts.subList(0, width));
        }
        return new Grid.Row(texts, "the row has %d cells where most have %d".formatted(texts.size(), width));
    }

    /** The pieces by column; pieces of one column are one text. */
    private List<String> placed(List<Span> spans) {
        List<String> cells = new ArrayList<>();
        for (double[] column : bounds) {
            cells.add(spans.stream()
                    .filter(span -> span.overlaps(column[0], column[1]))
                    .map(Span::text)
                    .collect(Collectors.joining(" ")));
        }
        return cells;
    }

    /** A header's pieces by column: by order when they are as many, else by place. */
    List<String> header(TextLine line) {
        List<String> texts = line.texts();
        int columns = bounds.isEmpty() ? width : bounds.size();
        if (texts.size() == columns) {
            return texts;
        }
        if (texts.size() == 1 && columns == 2) {
            return List.of("", texts.get(0));
        }
        if (!bounds.isEmpty() && line.parting() == TextLine.Parting.GAPS) {
            return nearest(line.spans());
        }
        return texts.size() < columns ? texts : texts.subList(0, columns);
    }

    private List<String> nearest(List<Span> spans) {
        List<List<String>> cells = new ArrayList<>();
        bounds.forEach(column -> cells.add(new ArrayList<>()));
        for (Span span : spans) {
            int best = 0;
            for (int column = 1; column < bounds.size(); column++) {
                best = distance(span, bounds.get(column)) < distance(span, bounds.get(best)) ? column : best;
            }
            cells.get(best).add(span.text());
        }
        return cells.stream().map(each -> String.join(" ", each)).toList();
    }

    private static double distance(Span span, double[] column) {
        double overlap = Math.min(span.to(), column[1]) - Math.max(span.from(), column[0]);
        double centres = Math.abs((span.from() + span.to()) / 2 - (column[0] + column[1]) / 2);
        return overlap > 0 ? centres / 1000 : centres;
    }
}
