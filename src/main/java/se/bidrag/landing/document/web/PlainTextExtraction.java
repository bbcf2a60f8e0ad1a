package se.bidrag.landing.document.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.bidrag.landing.document.text.Block;
import se.bidrag.landing.document.text.ExtractedDocument;
import se.bidrag.landing.document.text.TextLine;

/** Plain text: its lines, without those that only rule off others. */
public final class PlainTextExtraction {

    private static final Predicate<String> RULE =
            Pattern.compile("[\\s|+=_-]*(?:-{3,}|={3,}|_{3,})[\\s|+=_-]*").asMatchPredicate();

    private PlainTextExtraction() {}

    public static ExtractedDocument read(String text) {
        List<Block> lines = text.lines()
                .filter(line -> line.length() > 200 || !RULE.test(line))
                .<Block>map(line -> TextLine.of(line.replace("\f", "")))
                .toList();
        return new ExtractedDocument(lines, List.of());
    }
}
