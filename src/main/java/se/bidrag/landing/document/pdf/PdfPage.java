package se.bidrag.landing.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bidrag.landing.document.text.Letters;
import se.bidrag.landing.document.text.Span;
import se.bidrag.landing.document.text.TextLine;

/** Puts a page's letters together: on one baseline they are a line, a wide gap parts it, a smaller one is a space. */
final class PdfPage {

    /** Of the font's size: wider gaps part the pieces of a line. */
    private static final double PARTING_GAP = 0.8;

    /** The same before a digit: no space within a figure, or between words, is as wide. */
    private static final double PARTING_GAP_BEFORE_DIGIT = 0.5;

    /** The same between digits, beside the spaces that are written there: figures of two columns may stand close. */
    private static final double PARTING_GAP_OF_DIGITS = 0.35;

    /** Of the font's size: wider gaps are spaces, as a thin space is. */
    private static final double SPACE_GAP = 0.12;

    /** Of a letter's width: digits that lie over other letters are from two figures, and told as none. */
    private static final double OVERLAP = 0.3;

    private static final double SAME_BASELINE = 0.45;
    private static final double RAISED_SIZE = 0.9;
    private static final double RAISED_BY = 0.1;

    /** Of the usual size: larger letters lie over the text, as a watermark's do. */
    private static final double LAID_OVER = 2.5;

    private final List<PdfGlyph> glyphs;

    PdfPage(List<PdfGlyph> glyphs) {
        this.glyphs = glyphs.stream().filter(glyph -> !glyph.text().isEmpty()).toList();
    }

    /** The lines of each direction of writing, and of letters laid over the others, by themselves; the usual ones last. */
    List<TextLine> lines() {
        if (glyphs.isEmpty()) {
            return List.of();
        }
        long direction =
                glyphs.stream()
                        .collect(Collectors.groupingBy(PdfGlyph::direction, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
        double size = glyphs.stream()
                .mapToDouble(PdfGlyph::size)
                .sorted()
                .skip(glyphs.size() / 2)
                .findFirst()
                .orElse(1);
        Map<Boolean, List<PdfGlyph>> parts = glyphs.stream()
                .collect(Collectors.partitioningBy(
                        glyph -> glyph.direction() == direction && glyph.size() <= LAID_OVER * size));
        List<TextLine> lines = new ArrayList<>();
        parts.getOrDefault(false, List.of()).stream()
                .collect(Collectors.groupingBy(
                        glyph -> glyph.direction() + " " + glyph.size(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(apart -> lines.addAll(lines(apart)));
        lines.addAll(lines(parts.getOrDefault(true, List.of())));
        return lines;
    }

    private static List<TextLine> lines(List<PdfGlyph> glyphs) {
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
        double blanks = 0;
        boolean wasBlank = false;
        @Nullable PdfGlyph before = null;
        for (PdfGlyph letter : sorted) {
            if (letter.isBlank() || (before != null && letter.isAgain(before))) {
                wasBlank |= letter.isBlank();
                blanks += letter.isBlank() ? letter.width() : 0;
                continue;
            }
            double gap = letter.x() - end;
            boolean isJump = before != null
                    && before.isDigit()
                    && letter.isDigit()
                    && gap - blanks > PARTING_GAP_OF_DIGITS * size;
            double parting =
                    letter.isDigit() && before != null && !before.isDigit() ? PARTING_GAP_BEFORE_DIGIT : PARTING_GAP;
            if (!text.isEmpty() && (isJump || gap > parting * size)) {
                spans.add(new Span(text.toString(), start, end));
                text.setLength(0);
            }
            if (text.isEmpty()) {
                start = letter.x();
            } else if (gap > SPACE_GAP * size || wasBlank) {
                text.append(' ');
            }
            boolean isOver = before != null && gap < -OVERLAP * letter.width() && letter.isDigitBeside(before);
            boolean isSeenOrNot =
                    before != null && before.isWhite() != letter.isWhite() && letter.isDigitBeside(before);
            text.append(isOver || (isSeenOrNot && !text.isEmpty()) ? "\ufffd" : "");
            boolean isRaised = letter.size() < RAISED_SIZE * size && letter.y() < baseline - RAISED_BY * size;
            text.append(isRaised ? Letters.raised(letter.text()) : letter.text());
            end = letter.end();
            wasBlank = false;
            blanks = 0;
            before = letter;
        }
        if (!text.isEmpty()) {
            spans.add(new Span(text.toString(), start, end));
        }
        return new TextLine(spans, TextLine.Parting.GAPS, false);
    }
}
