package se.bidrag.landing.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of running text, in the pieces that tabs or wide gaps make of it. */
public record TextLine(List<Span> spans, Parting parting, boolean isHeading) implements Block {

    /** What parts the pieces of a line. */
    public enum Parting {
        /** Tabs: a piece's place is its number, and an empty piece is one. */
        TABS,
        /** Wide gaps: a piece's place is where it stands. */
        GAPS
    }

    public TextLine {
        spans = List.copyOf(spans);
    }

    /** A line of plain text: tabs, else two spaces or more, part it. */
    public static TextLine of(String text) {
        return of(text, false);
    }

    public static TextLine of(String text, boolean isHeading) {
        return text.strip().contains("\t")
                ? new TextLine(tabbed(text), Parting.TABS, isHeading)
                : new TextLine(gapped(text), Parting.GAPS, isHeading);
    }

    private static List<Span> tabbed(String text) {
        List<Span> spans = new ArrayList<>();
        for (String piece : text.split("\t", -1)) {
            spans.add(new Span(Letters.trim(piece), spans.size(), spans.size() + 1.0));
        }
        return spans;
    }

    private static List<Span> gapped(String text) {
        List<Span> spans = new ArrayList<>();
        int start = -1;
        int blanks = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean isEnd = at == text.length();
            boolean isBlank = isEnd || Letters.isBlank(text.charAt(at));
            blanks = isBlank ? blanks + 1 : 0;
            if (start < 0 && !isBlank) {
                start = at;
            } else if (start >= 0 && (isEnd || blanks == 2)) {
                int end = isEnd ? at : at - 1;
                spans.add(new Span(Letters.trim(text.substring(start, end)), start, end));
                start = -1;
            }
        }
        return spans;
    }

    public String text() {
        return spans.stream().map(Span::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    public List<String> texts() {
        return spans.stream().map(Span::text).toList();
    }
}
