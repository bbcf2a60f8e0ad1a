package se.bidrag.landing.sie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's lines as bytes, one at a time, in a buffer of fixed size; a carriage return before a line end is not part. */
final class Lines implements AutoCloseable {

    /** Longest line, in bytes. */
    static final int LONGEST = 1 << 20;

    private final InputStream file;
    private final byte[] buffer;
    private int filled;
    private int next;
    private boolean isAtEnd;
    private int from;
    private int to;
    private long number;
    private boolean isEnded;

    /** Opens the file past its byte-order mark. */
    Lines(Path path, SieEncoding encoding) throws IOException {
        buffer = new byte[(int) Math.min(Files.size(path) + 1, LONGEST + (1 << 21))];
        file = Files.newInputStream(path);
        file.skipNBytes(encoding.markLength());
    }

    /** Goes to the next line; false at the end of the file. */
    boolean next() throws IOException {
        int at = next;
        while (true) {
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            if (at < filled) {
                line(at, true);
                next = at + 1;
                return true;
            }
            if (isAtEnd) {
                return last();
            }
            at -= fill();
        }
    }

    private boolean last() {
        if (next >= filled) {
            return false;
        }
        line(filled, false);
        next = filled;
        return true;
    }

    private void line(int end, boolean hasEnd) {
        number++;
        from = next;
        to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
        isEnded = hasEnd;
        if (to - from > LONGEST) {
            throw UnreadableSieException.at(number, "is longer than 1 MB; is a line end missing?");
        }
    }

    /** Reads on; says how far what was left has moved. */
    private int fill() throws IOException {
        if (filled - next > LONGEST) {
            throw UnreadableSieException.at(number + 1, "is longer than 1 MB; is a line end missing?");
        }
        int moved = next;
        System.arraycopy(buffer, next, buffer, 0, filled - next);
        filled -= moved;
        next = 0;
        int count = file.read(buffer, filled, buffer.length - filled);
        isAtEnd = count < 0;
        filled += Math.max(count, 0);
        return moved;
    }

    byte[] bytes() {
        return buffer;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** From 1. */
    long number() {
        return number;
    }

    /** Whether a line end follows; the last line of a file that was cut has none. */
    boolean isEnded() {
        return isEnded;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
