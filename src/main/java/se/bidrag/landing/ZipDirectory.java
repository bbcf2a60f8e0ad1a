package se.bidrag.landing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Looks at how large a zip archive's directory is, since Java holds all of it in memory. */
final class ZipDirectory {

    /** Most bytes, some 100 000 members. */
    static final long MOST_BYTES = 8L << 20;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LARGE_SIGNATURE = 0x06064b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LONGEST_COMMENT = 0xffff;

    private ZipDirectory() {}

    static void check(Path archive) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "r")) {
            if (size(file) > MOST_BYTES) {
                throw new UnreadableFileException(
                        "the archive's directory is larger than %d bytes; expected a few members"
                                .formatted(MOST_BYTES));
            }
        }
    }

    private static long size(RandomAccessFile file) throws IOException {
        long from = Math.max(0, file.length() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer end = read(file, from, (int) (file.length() - from));
        for (int at = end.limit() - END_LENGTH; at >= 0; at--) {
            if (end.getInt(at) == END_SIGNATURE) {
                long size = end.getInt(at + 12) & 0xffffffffL;
                return size == 0xffffffffL ? sizeOfLarge(file, from + at) : size;
            }
        }
        throw new UnreadableFileException("is no zip archive, or is cut off: its directory is missing");
    }

    private static long sizeOfLarge(RandomAccessFile file, long end) throws IOException {
        long record = end < LOCATOR_LENGTH
                ? -1
                : read(file, end - LOCATOR_LENGTH, LOCATOR_LENGTH).getLong(8);
        if (record < 0 || record + 48 > file.length() || read(file, record, 4).getInt(0) != LARGE_SIGNATURE) {
            throw new UnreadableFileException("is no zip archive that can be read: its directory is not where it says");
        }
        long size = read(file, record + 40, 8).getLong(0);
        return size < 0 ? Long.MAX_VALUE : size;
    }

    private static ByteBuffer read(RandomAccessFile file, long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
