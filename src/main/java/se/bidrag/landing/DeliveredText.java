package se.bidrag.landing;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.bidrag.delivery.Encoding;

/** Opens a delivered file as text in its declared encoding, past its byte-order mark where it has one. */
final class DeliveredText {

    private DeliveredText() {}

    /** A byte that the encoding does not have ends the reading with a fault. */
    static Reader open(Path file, Encoding encoding) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(Files.newInputStream(file), 3);
        byte[] start = bytes.readNBytes(3);
        int mark = markLength(encoding, start);
        bytes.unread(start, mark, start.length - mark);
        return new StrictText(bytes, charset(encoding, start), encoding, mark);
    }

    private static Charset charset(Encoding encoding, byte[] start) {
        if (encoding != Encoding.UTF_16) {
            return encoding.charset();
        }
        return startsWith(start, 0xff, 0xfe) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    static int markLength(Encoding encoding, byte[] start) {
        return switch (encoding) {
            case UTF_8 -> startsWith(start, 0xef, 0xbb, 0xbf) ? 3 : 0;
            case UTF_16 -> startsWith(start, 0xff, 0xfe) || startsWith(start, 0xfe, 0xff) ? 2 : 0;
            case UTF_16LE -> startsWith(start, 0xff, 0xfe) ? 2 : 0;
            case UTF_16BE -> startsWith(start, 0xfe, 0xff) ? 2 : 0;
            case LATIN_1, WINDOWS_1252, CP437 -> 0;
        };
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
