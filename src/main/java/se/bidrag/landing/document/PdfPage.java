package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a page's letters together: on one baseline they are a line, a wide gap parts it, a smaller one is a space. */
final class PdfPage {

    /** Of the font's size: wider gaps part the pieces of a line. */
    private static final double PARTING_GAP = 0.8;

    /** Of the font's size: wider gaps are spaces, as a thin space is. */
    private static final double SPACE_GAP = 0.12;

    /** Of a letter's width: digits that lie over other letters are from two figures, and told as none. */
    private static final double OVERLAP = 0.3;

    private static final double SAME_BASELINE = 0.45;
    private static final double RAISED_SIZE = 0.8;
    private static final double RAISED_BY = 0.1;

    private final List<PdfGlyph> glyphs;

    PdfPage(List<PdfGlyph> glyphs) {
        this.glyphs = glyphs.stream().filter(glyph -> !glyph.text().isEmpty()).toList();
    }

    List<TextLine> lines() {
        List<PdfGlyph> large = new ArrayList<>(glyphs);
        large.sort(Comparator.comparingDouble(PdfGlyph::y).thenComparing(PdfGlyph::x));
        List<List<PdfGlyph>> lines = new ArrayList<>();
        double baseline = 0;
        double size = 0;
        for (PdfGlyph glyph : large) {
            boolean isSame = !lines.isEmpty() && glyph.y() - baseline < SAME_BASELINE * Math.max(size, glyph.size());
            if (!isSame) {
                lines.add(new ArrayList<>());
                size = 0;
            }
            if (glyph.size() > size) {
                baseline = glyph.y();
                size = glyph.size();
            }
            lines.get(lines.size() - 1).add(glyph);
        }
        return lines.stream()
                .map(PdfPage::line)
                .filter(line -> !line.spans().isEmpty())
                .toList();
    }

    private static TextLine line(List<PdfGlyph> letters) {
        double size = letters.stream().mapToDouble(PdfGlyph::size).max().orElse(1);
        double baseline = letters.stream()
                .filter(letter -> letter.size() == size)
                .mapToDouble(PdfGlyph::y)
                .max()
                .orElse(0);
        List<PdfGlyph> sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::x));
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        double start = 0;
        double end = 0;
        boolean wasBlank = false;
        @Nullable PdfGlyph before = null;
        for (PdfGlyph letter : sorted) {
            if (letter.isBlank() || (before != null && letter.isAgain(before))) {
                wasBlank |= letter.isBlank();
                continue;
            }
            double gap = letter.x() - end;
            if (!text.isEmpty() && gap > PARTING_GAP * size) {
                spans.add(new Span(text.toString(), start, end));
                text.setLength(0);
            }
            if (text.isEmpty()) {
                start = letter.x();
            } else if (gap > SPACE_GAP * size || wasBlank) {
                text.append(' ');
            }
            boolean isOver = before != null && gap < -OVERLAP * letter.width() && letter.isDigitBeside(before);
            text.append(isOver ? "\ufffd" : "");
            boolean isRaised = letter.size() < RAISED_SIZE * size && letter.y() < baseline - RAISED_BY * size;
            text.append(isRaised ? Letters.raised(letter.text()) : letter.text());
            end = letter.end();
            wasBlank = false;
            before = letter;
        }
        if (!text.isEmpty()) {
            spans.add(new Span(text.toString(), start, end));
        }
        return new TextLine(spans, TextLine.Parting.GAPS, false);
    }
}
