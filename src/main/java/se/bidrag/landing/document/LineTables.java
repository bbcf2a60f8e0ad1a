package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.bidrag.landing.document.text.Block;
import se.bidrag.landing.document.text.ExtractedDocument;
import se.bidrag.landing.document.text.Grid;
import se.bidrag.landing.document.text.Span;
import se.bidrag.landing.document.text.TextLine;

/** Finds the tables among lines of text: lines that name regions, with what stands between and above them. */
final class LineTables {

    private static final int MOST_BETWEEN = 12;

    private final Vocabulary words;
    private final List<Block> found = new ArrayList<>();
    private final List<TextLine> waiting = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private LineTable table;
    private boolean afterTotal;

    LineTables(Vocabulary words) {
        this.words = words;
        this.table = empty();
    }

    private LineTable empty() {
        return new LineTable(text -> LabelledLine.isLabel(text, words));
    }

    /** The document with each table of lines in its lines' place. */
    static ExtractedDocument in(ExtractedDocument document, Vocabulary words) {
        LineTables tables = new LineTables(words);
        for (Block block : document.blocks()) {
            if (block instanceof TextLine line) {
                tables.line(line);
            } else if (block instanceof Grid grid && grid.isLines()) {
                grid.rows().forEach(row -> tables.line(TextLine.of(String.join("", row.cells()))));
            } else {
                tables.end();
                tables.found.add(block);
            }
        }
        tables.end();
        return new ExtractedDocument(tables.found, document.notes());
    }

    private void line(TextLine line) {
        if (line.text().isEmpty()) {
            return;
        }
        List<LabelledLine> rows = LabelledLine.of(line, words);
        if (rows.isEmpty() && !waiting.isEmpty()) {
            rows = wrapped(waiting.get(waiting.size() - 1), line);
        }
        if (rows.isEmpty()) {
            waiting.add(line);
            if (waiting.size() > MOST_BETWEEN && !table.isEmpty()) {
                end();
            }
            return;
        }
        if (isOther(rows)) {
            endTable();
        }
        if (table.isEmpty()) {
            found.addAll(table.above(waiting));
        } else {
            table.between(waiting);
        }
        waiting.clear();
        if (!line.text().startsWith(rows.get(0).spans().get(0).text())) {
            table.after(List.of(line));
        }
        rows.forEach(row -> {
            table.add(row);
            seen.add(row.name());
        });
        afterTotal = rows.get(rows.size() - 1).name().isEmpty();
    }

    /** A name that goes on in the next line, where the figures stand. */
    private List<LabelledLine> wrapped(TextLine above, TextLine line) {
        if (above.spans().size() != 1 || line.spans().isEmpty()) {
            return List.of();
        }
        Span first = line.spans().get(0);
        List<Span> spans = new ArrayList<>(line.spans());
        spans.set(0, new Span(above.text() + " " + first.text(), first.from(), first.to()));
        List<LabelledLine> rows = LabelledLine.of(new TextLine(spans, line.parting(), false), words);
        if (!rows.isEmpty()) {
            waiting.remove(waiting.size() - 1);
        }
        return rows;
    }

    /** Whether these rows begin another table than the one under way. */
    private boolean isOther(List<LabelledLine> rows) {
        boolean isRegion = !rows.get(0).name().isEmpty();
        boolean isAgain = rows.stream().anyMatch(row -> !row.name().isEmpty() && seen.contains(row.name()));
        boolean isApart = !waiting.isEmpty();
        boolean isHeaded = waiting.stream().anyMatch(line -> line.isHeading() || isOfAnotherUnit(line));
        return !table.isEmpty() && isRegion && isApart && (afterTotal || isAgain || isHeaded);
    }

    private boolean isOfAnotherUnit(TextLine line) {
        return !table.hasHeader(line)
                && UnitAbove.in(line.text(), words.units()).isPresent();
    }

    private void end() {
        endTable();
        found.addAll(waiting);
        waiting.clear();
    }

    private void endTable() {
        if (!table.isEmpty()) {
            table.after(waiting);
            found.add(table.grid());
        }
        seen.clear();
        table = empty();
        afterTotal = false;
    }
}
