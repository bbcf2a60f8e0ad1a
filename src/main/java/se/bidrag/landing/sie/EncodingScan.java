package se.bidrag.landing.sie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import se.bidrag.landing.sie.SieEncoding.Letters;

/**
 * One look at all of a file's bytes, to know how it is written; what the file says of itself is not believed.
 *
 * <p>A byte-order mark, or valid UTF-8 with bytes over 127, is UTF-8. Else the bytes of å ä ö Å Ä Ö é in CP437 are counted
 * against those in Latin-1, and the caller decides a tie.
 */
final class EncodingScan {

    private static final long OVER_127 = 0x8080808080808080L;
    private static final String IN_CP437 = "\u0086\u0084\u0094\u008f\u008e\u0099\u0082";
    private static final String IN_LATIN_1 = "\u00e5\u00e4\u00f6\u00c5\u00c4\u00d6\u00e9";

    private long cp437;
    private long latin1;
    private boolean hasLetters;
    private boolean isUtf8 = true;
    private boolean hasWhole;
    private int first;
    private int wanted;

    /** Bytes of a byte-order mark; a file in UTF-16 is refused. */
    static int markLength(byte[] start) {
        if (start.length > 1 && (start[0] & 0xff) >= 0xfe && (start[1] & 0xff) >= 0xfe && start[0] != start[1]) {
            throw new UnreadableSieException("is UTF-16; expected CP437, Latin-1 or UTF-8");
        }
        return Arrays.equals(start, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}) ? 3 : 0;
    }

    /**
     * How this file is written.
     *
     * @param otherwise where its bytes do not tell
     * @throws UnreadableSieException where it is UTF-16 or has a NUL
     */
    static SieEncoding of(Path file, Letters otherwise) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] block = new byte[(int) Math.min(Files.size(file) + 1, 1 << 18)];
            int count = bytes.readNBytes(block, 0, block.length);
            int mark = markLength(Arrays.copyOf(block, Math.min(count, 3)));
            EncodingScan scan = new EncodingScan();
            for (long read = 0; count > 0; count = bytes.readNBytes(block, 0, block.length)) {
                scan.block(block, count, read);
                read += count;
            }
            return new SieEncoding(scan.letters(mark, otherwise), mark, scan.hasLetters);
        }
    }

    private Letters letters(int mark, Letters otherwise) {
        if (mark > 0 && !isUtf8) {
            throw new UnreadableSieException("begins as UTF-8 and has bytes that are not");
        }
        if (isUtf8 && wanted > 0 && hasWhole) {
            throw new UnreadableSieException("ends in the middle of a letter: the file is truncated");
        }
        if (mark > 0 || (hasLetters && isUtf8 && wanted == 0)) {
            return Letters.UTF_8;
        }
        if (cp437 == latin1) {
            return otherwise;
        }
        return cp437 > latin1 ? Letters.CP437 : Letters.LATIN_1;
    }

    private void block(byte[] block, int count, long before) {
        ByteBuffer eight = ByteBuffer.wrap(block);
        int at = 0;
        while (at < count) {
            if (wanted == 0 && at + 8 <= count && isPlain(eight.getLong(at))) {
                at += 8;
            } else {
                one(block[at] & 0xff, before + at);
                at++;
            }
        }
    }

    /** Eight bytes from 1 to 127. */
    private static boolean isPlain(long eight) {
        return (eight & OVER_127) == 0 && ((eight - 0x0101010101010101L) & OVER_127) == 0;
    }

    private void one(int value, long offset) {
        if (value == 0) {
            throw new UnreadableSieException("byte %d is NUL; a SIE file is text".formatted(offset + 1));
        }
        if (value > 127) {
            hasLetters = true;
            cp437 += IN_CP437.indexOf(value) >= 0 ? 1 : 0;
            latin1 += IN_LATIN_1.indexOf(value) >= 0 ? 1 : 0;
        }
        if (wanted > 0) {
            isUtf8 &= (value & 0xc0) == 0x80 && (first == 0 || isSecond(value));
            wanted--;
            hasWhole |= wanted == 0;
            first = 0;
        } else if (value > 127) {
            first = value;
            wanted = value >= 0xf0 ? 3 : value >= 0xe0 ? 2 : 1;
            isUtf8 &= value >= 0xc2 && value <= 0xf4;
        }
    }

    /** Neither a letter written too long, nor half a surrogate pair, nor beyond the last letter. */
    private boolean isSecond(int value) {
        return switch (first) {
            case 0xe0 -> value >= 0xa0;
            case 0xed -> value < 0xa0;
            case 0xf0 -> value >= 0x90;
            case 0xf4 -> value < 0x90;
            default -> true;
        };
    }
}
