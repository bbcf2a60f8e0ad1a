package se.bidrag.landing.document;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Plain text: its lines, without those that only rule off others. */
final class PlainTextExtraction {

    private static final Predicate<String> RULE =
            Pattern.compile("[\\s|+=_-]*(?:-{3,}|={3,}|_{3,})[\\s|+=_-]*").asMatchPredicate();

    private PlainTextExtraction() {}

    static ExtractedDocument read(String text) {
        List<Block> lines = text.lines()
                .filter(line -> line.length() > 200 || !RULE.test(line))
                .<Block>map(line -> TextLine.of(line.replace("\f", "")))
                .toList();
        return new ExtractedDocument(lines, List.of());
    }
}
