package se.bidrag.landing.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import se.bidrag.landing.document.text.Limits;
import se.bidrag.landing.document.text.UnreadableDocumentException;

/** Looks over a PDF's packed streams before they are read: one that unpacks without end would fill the memory. */
final class PdfStreams {

    /** Most bytes that one stream may unpack to: 64 MB. */
    private static final long MOST = 64L << 20;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 512;

    private PdfStreams() {}

    static void check(byte[] pdf) {
        byte[] target = new byte[1 << 16];
        for (int at = indexOf(pdf, 0); at >= 0; at = indexOf(pdf, at + 1)) {
            int start = at + STREAM.length;
            start += start < pdf.length && pdf[start] == '\r' ? 1 : 0;
            start += start < pdf.length && pdf[start] == '\n' ? 1 : 0;
            checkDictionary(pdf, at);
            if (start + 1 < pdf.length && (pdf[start] & 0x0f) == 8) {
                inflate(pdf, start, target);
            }
        }
    }

    private static void checkDictionary(byte[] pdf, int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        String before = new String(pdf, from, stream - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        int packings = dictionary.split("/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b", -1).length - 1;
        if (packings > 1 || (dictionary.contains("/LZW") && pdf.length > 1 << 20)) {
            throw new UnreadableDocumentException(
                    "has a stream that is packed more than once, or in a way that documents are not");
        }
    }

    private static void inflate(byte[] pdf, int start, byte[] target) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            long count = 0;
            int read = inflater.inflate(target);
            while (read > 0) {
                count += read;
                if (count > MOST) {
                    throw Limits.exceeded("a stream of the PDF unpacks to too many bytes", MOST);
                }
                read = inflater.inflate(target);
            }
        } catch (DataFormatException notPacked) {
            // it is no packed stream, or a damaged one: the PDF's own reader says so
            return;
        } finally {
            inflater.end();
        }
    }

    private static int indexOf(byte[] pdf, int from) {
        for (int at = from; at <= pdf.length - STREAM.length; at++) {
            if (pdf[at] == 's' && matches(pdf, at) && (at < 3 || pdf[at - 1] != 'd')) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] pdf, int at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }
}
