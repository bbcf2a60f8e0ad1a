package se.bidrag.landing.document.text;

/** How large a document may be; a larger one is no list of regions, or is meant to do harm. */
public final class Limits {

    /** Most bytes of a document's file: 64 MB. */
    public static final long FILE_BYTES = 64L << 20;

    /** Most bytes that a part of a packed document may unpack to: 128 MB. */
    public static final long PART_BYTES = 128L << 20;

    /** Most characters of text that are kept of a document: 8 million. */
    public static final int CHARACTERS = 8_000_000;

    /** Most parts of a packed document. */
    public static final int PARTS = 10_000;

    /** How deep elements may lie in one another. */
    public static final int DEPTH = 256;

    /** Most pages of a PDF. */
    public static final int PAGES = 2_000;

    private Limits() {}

    public static UnreadableDocumentException exceeded(String what, long most) {
        return new UnreadableDocumentException("%s; at most %d are read".formatted(what, most));
    }

    /** Counts the text that is kept, and stops what is too long. */
    public static final class Text {
        private long characters;

        public String kept(String text) {
            characters += text.length() + 1L;
            if (characters > CHARACTERS) {
                throw exceeded("the document's text is longer than a document's", CHARACTERS);
            }
            return text;
        }
    }
}
