package se.bidrag.landing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds where lines begin in a file, without reading all of it. */
final class LineStarts implements Closeable {

    private final SeekableByteChannel bytes;
    private final ByteBuffer block = ByteBuffer.allocate(1 << 16);

    LineStarts(Path file) throws IOException {
        this.bytes = Files.newByteChannel(file);
    }

    /** Where the first line begins after so many lines. */
    long after(int lines) throws IOException {
        long start = 0;
        for (int line = 0; line < lines; line++) {
            start = following(start);
        }
        return start;
    }

    /** Where the first line begins that does not begin before this place; the file's end where there is none. */
    long from(long place) throws IOException {
        return place == 0 ? 0 : following(place - 1);
    }

    /** Whether the line that ends just before this place ends with CR LF. */
    boolean hasCarriageReturnBefore(long start) throws IOException {
        return start > 1 && read(start - 2) > 0 && block.get(0) == '\r';
    }

    private long following(long from) throws IOException {
        for (long at = from; at - from <= RecordLimit.CHARACTERS; at += block.limit()) {
            int count = read(at);
            for (int i = 0; i < count; i++) {
                if (block.get(i) == '\n') {
                    return at + i + 1;
                }
            }
            if (count <= 0) {
                return bytes.size();
            }
        }
        throw new IrregularFileException("a line longer than 1 MB");
    }

    private int read(long at) throws IOException {
        block.clear();
        int count = bytes.position(at).read(block);
        block.flip();
        return count;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
