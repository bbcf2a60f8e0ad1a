package se.bidrag.landing;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (RFC 1952), all members of it, and holds each to its own checksum and length.
 *
 * <p>Java's own reader takes whatever follows a member and does not begin another for rubbish and leaves it out; here it
 * is a fault, since a damaged second member is money lost.
 */
final class GzipMembers implements AutoCloseable {

    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEADER_CHECKSUM = 2;

    private final InputStream bytes;
    private final Inflater inflater = new Inflater(true);
    private final byte[] input = new byte[1 << 16];
    private final byte[] output = new byte[1 << 16];
    private int at;
    private int filled;

    GzipMembers(InputStream bytes) {
        this.bytes = bytes;
    }

    void to(UnpackedOutput unpacked) throws IOException {
        do {
            header();
            member(unpacked);
        } while (hasMore());
    }

    private void header() throws IOException {
        if (next() != 0x1f || next() != 0x8b || next() != 8) {
            throw new UnreadableFileException("is not gzip, or bytes that are not gzip follow after its end");
        }
        int flags = next();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            skip(2);
        }
    }

    private void member(UnpackedOutput unpacked) throws IOException {
        inflater.reset();
        CRC32 checksum = new CRC32();
        long length = 0;
        try {
            while (!inflater.finished()) {
                if (inflater.needsInput() && hasMore()) {
                    inflater.setInput(input, at, filled - at);
                    at = filled;
                }
                int count = inflater.inflate(output);
                if (count == 0 && !inflater.finished() && (inflater.needsDictionary() || !hasMore())) {
                    throw truncated();
                }
                checksum.update(output, 0, count);
                unpacked.write(output, count);
                length += count;
            }
        } catch (DataFormatException e) {
            throw new UnreadableFileException("is damaged: its packed bytes do not unpack");
        }
        at = filled - inflater.getRemaining();
        if (number() != checksum.getValue() || number() != (length & 0xffffffffL)) {
            throw new UnreadableFileException(
                    "is damaged: what it unpacks to has another checksum or length than it says");
        }
    }

    private boolean hasMore() throws IOException {
        if (at == filled) {
            filled = Math.max(0, bytes.read(input));
            at = 0;
        }
        return at < filled;
    }

    private int next() throws IOException {
        if (!hasMore()) {
            throw truncated();
        }
        return input[at++] & 0xff;
    }

    private static UnreadableFileException truncated() {
        return new UnreadableFileException("is cut off: the packed bytes end too early");
    }

    private long number() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private void skipText() throws IOException {
        while (next() != 0) {
            // the text ends with a zero byte
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
