package se.bidrag.landing.document;

/** How large a document may be; a larger one is no list of regions, or is meant to do harm. */
final class Limits {

    /** Most bytes of a document's file: 64 MB. */
    static final long FILE_BYTES = 64L << 20;

    /** Most bytes that a part of a packed document may unpack to: 128 MB. */
    static final long PART_BYTES = 128L << 20;

    /** Most characters of text that are kept of a document: 8 million. */
    static final int CHARACTERS = 8_000_000;

    /** Most parts of a packed document. */
    static final int PARTS = 10_000;

    /** How deep elements may lie in one another. */
    static final int DEPTH = 256;

    /** Most pages of a PDF. */
    static final int PAGES = 2_000;

    private Limits() {}

    static UnreadableDocumentException exceeded(String what, long most) {
        return new UnreadableDocumentException("%s; at most %d are read".formatted(what, most));
    }

    /** Counts the text that is kept, and stops what is too long. */
    static final class Text {
        private long characters;

        String kept(String text) {
            characters += text.length() + 1L;
            if (characters > CHARACTERS) {
                throw exceeded("the document's text is longer than a document's", CHARACTERS);
            }
            return text;
        }
    }
}
