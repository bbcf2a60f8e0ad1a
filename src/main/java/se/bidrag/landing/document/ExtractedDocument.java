package se.bidrag.landing.document;

import java.util.List;

/**
 * A document's text and tables in reading order, whatever its format.
 *
 * @param notes what a reader should be told: hidden rows, struck text
 */
record ExtractedDocument(List<Block> blocks, List<String> notes) {

    ExtractedDocument {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
