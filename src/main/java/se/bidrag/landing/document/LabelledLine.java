package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.bidrag.landing.document.text.Figures;
import se.bidrag.landing.document.text.Letters;
import se.bidrag.landing.document.text.Span;
import se.bidrag.landing.document.text.TextLine;
import se.bidrag.landing.document.text.TextLine.Parting;

/**
 * A line that begins with a region's name, or a word for a total, and goes on with figures.
 *
 * @param how what tells the label from the figures, and these from one another
 * @param name the region's code; empty for a total
 */
record LabelledLine(List<Span> spans, How how, String name) {

    /** What tells the pieces of the line apart. */
    enum How {
        /** Where they stand. */
        PLACE,
        /** Tabs, or a colon: their order. */
        ORDER,
        /** A single space, so that the digits' own grouping has to tell. */
        SPACE
    }

    private static final Pattern LEADER =
            Pattern.compile("[ \u00a0]*(?:\\.[ \u00a0]?){3,}|[ \u00a0]*\u2026+[ \u00a0]*");
    private static final Pattern BULLET =
            Pattern.compile("^[*\u2022\u00b7\u2013\u25aa\u25cf\u25e6\uf0b7\uf0a7\ufffd-][ \u00a0\t]+(?=\\D)");

    LabelledLine {
        spans = List.copyOf(spans);
    }

    /** The labelled lines that this line is; several when sentences are put after one another. */
    static List<LabelledLine> of(TextLine line, Vocabulary words) {
        List<Span> spans = spans(line);
        if (spans.size() > 1) {
            return parted(spans, line.parting(), words).stream().toList();
        }
        if (spans.isEmpty() || spans.get(0).text().length() > 4000) {
            return List.of();
        }
        return LabelledSentence.all(spans.get(0).text(), words);
    }

    private static List<Span> spans(TextLine line) {
        String text = line.text();
        TextLine plain = line;
        if (line.spans().size() == 1 && LEADER.matcher(text).find()) {
            plain = TextLine.of(LEADER.matcher(text).replaceAll("  "));
        }
        List<Span> spans = new ArrayList<>(plain.spans());
        while (!spans.isEmpty()
                && spans.get(0).text().matches("[*\u2022\u00b7\u25aa\u25cf\u25e6\uf0b7\uf0a7\ufffd]|")
                && line.parting() == Parting.GAPS) {
            spans.remove(0);
        }
        if (!spans.isEmpty()) {
            Span first = spans.get(0);
            spans.set(0, new Span(BULLET.matcher(first.text()).replaceFirst(""), first.from(), first.to()));
        }
        return spans;
    }

    private static Optional<LabelledLine> parted(List<Span> spans, Parting parting, Vocabulary words) {
        boolean hasFigure = spans.stream().anyMatch(span -> Figures.isFigure(span.text()) || isDash(span.text()));
        Optional<String> name = spans.stream()
                .map(Span::text)
                .filter(text -> isLabel(text, words))
                .map(text -> regionOf(text, words).orElse(""))
                .findFirst();
        if (hasFigure && name.isPresent()) {
            How how = parting == Parting.TABS ? How.ORDER : How.PLACE;
            return Optional.of(new LabelledLine(spans, how, name.get()));
        }
        return firstSpanHoldsBoth(spans, words);
    }

    /** Name and first figure may have a single space between them, and the other figures more. */
    private static Optional<LabelledLine> firstSpanHoldsBoth(List<Span> spans, Vocabulary words) {
        boolean onlyFigures =
                spans.stream().skip(1).allMatch(span -> Figures.isFigure(span.text()) || isDash(span.text()));
        return onlyFigures
                ? LabelledSentence.of(spans.get(0).text(), words)
                        .filter(first -> first.spans().size() == 2)
                        .map(first -> {
                            List<Span> all = new ArrayList<>(first.spans());
                            spans.stream().skip(1).forEach(span -> all.add(ordered(span.text(), all.size())));
                            return new LabelledLine(all, How.ORDER, first.name());
                        })
                : Optional.empty();
    }

    static boolean isDash(String text) {
        return !text.isEmpty() && Figures.isNone(text);
    }

    static boolean isLabel(String text, Vocabulary words) {
        return words.isTotal(text) || regionOf(text, words).isPresent();
    }

    static Optional<String> regionOf(String text, Vocabulary words) {
        return words.region(text).or(() -> words.codeAndName(text).flatMap(both -> words.region(both.getValue())));
    }

    static LabelledLine line(List<String> cells, How how, Vocabulary words) {
        List<Span> spans = new ArrayList<>();
        cells.forEach(cell -> spans.add(ordered(cell, spans.size())));
        return new LabelledLine(spans, how, regionOf(cells.get(0), words).orElse(""));
    }

    private static Span ordered(String text, int place) {
        return new Span(Letters.trim(text), place, place + 1.0);
    }
}
