package se.bidrag.landing.sie;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a SIE file's letters are written, found in its bytes.
 *
 * @param markLength bytes of a byte-order mark; -1 for XML
 * @param hasLetters whether any byte is over 127: whether it matters
 */
record SieEncoding(Letters letters, int markLength, boolean hasLetters) {

    /** XML says and decodes its own. */
    static final SieEncoding XML = new SieEncoding(Letters.UTF_8, -1, false);

    /** The three that are met; the standard's own is CP437. */
    enum Letters {
        UTF_8("utf-8", StandardCharsets.UTF_8),
        CP437("cp437", Charset.forName("IBM437")),
        /** Latin-1, with the letters that Windows has in its gap. */
        LATIN_1("iso-8859-1", Charset.forName("windows-1252"));

        private final String word;
        private final Charset charset;

        Letters(String word, Charset charset) {
            this.word = word;
            this.charset = charset;
        }

        String word() {
            return word;
        }

        Charset charset() {
            return charset;
        }
    }

    /** The text of these bytes, {@code \"} read as a quote. */
    String text(Slice slice) {
        String text = new String(slice.bytes, slice.from, slice.length(), letters.charset());
        return slice.hasEscapes ? text.replace("\\\"", "\"") : text;
    }
}
