package se.bidrag.landing.document.text;

import java.util.List;

/**
 * A document's text and tables in reading order, whatever its format.
 *
 * @param notes what a reader should be told: hidden rows, struck text
 */
public record ExtractedDocument(List<Block> blocks, List<String> notes) {

    public ExtractedDocument {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
