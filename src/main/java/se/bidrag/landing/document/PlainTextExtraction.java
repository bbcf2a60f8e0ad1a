package se.bidrag.landing.document;

import java.util.List;

/** Plain text: its lines. */
final class PlainTextExtraction {

    private PlainTextExtraction() {}

    static ExtractedDocument read(String text) {
        List<Block> lines = text.lines()
                .<Block>map(line -> TextLine.of(line.replace("\f", "")))
                .toList();
        return new ExtractedDocument(lines, List.of());
    }
}
