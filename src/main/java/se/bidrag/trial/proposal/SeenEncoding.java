package se.bidrag.trial.proposal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.bidrag.delivery.Encoding;

/**
 * How a file's bytes seem to be meant: a byte-order mark, else UTF-8 where every byte fits it, else the single-byte encoding
 * in which more of the bytes are åäöÅÄÖé.
 *
 * @param basis what tells, in words
 */
public record SeenEncoding(Encoding encoding, String basis) {

    private static final List<Integer> CP437 = List.of(0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82);
    private static final List<Integer> WINDOWS = List.of(0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9);

    /** Reads the whole file, as a stream. */
    public static SeenEncoding of(Path file) throws IOException {
        byte[] start = start(file);
        if (startsWith(start, 0xef, 0xbb, 0xbf)) {
            return new SeenEncoding(Encoding.UTF_8, "byte-order mark");
        }
        if (startsWith(start, 0xff, 0xfe) || startsWith(start, 0xfe, 0xff)) {
            return new SeenEncoding(Encoding.UTF_16, "byte-order mark");
        }
        long[] counts = counts(file);
        if (counts[256] == 0) {
            return new SeenEncoding(Encoding.UTF_8, "plain ASCII");
        }
        if (isUtf8(file)) {
            return new SeenEncoding(Encoding.UTF_8, "every byte is UTF-8");
        }
        long cp437 = CP437.stream().mapToLong(each -> counts[each]).sum();
        long windows = WINDOWS.stream().mapToLong(each -> counts[each]).sum();
        return cp437 > windows
                ? new SeenEncoding(
                        Encoding.CP437,
                        "%d letters are åäö as in CP437, %d as in windows-1252".formatted(cp437, windows))
                : new SeenEncoding(
                        Encoding.WINDOWS_1252,
                        "%d letters are åäö as in windows-1252, %d as in CP437".formatted(windows, cp437));
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(3);
        }
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** How often each byte is there, and last how many are beyond ASCII. */
    private static long[] counts(Path file) throws IOException {
        long[] counts = new long[257];
        byte[] block = new byte[1 << 16];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int length = bytes.read(block); length >= 0; length = bytes.read(block)) {
                for (int i = 0; i < length; i++) {
                    counts[block[i] & 0xff]++;
                    counts[256] += block[i] < 0 ? 1 : 0;
                }
            }
        }
        return counts;
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(1 << 16);
        ByteBuffer input = ByteBuffer.allocate(1 << 16);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            boolean isAtEnd = false;
            while (!isAtEnd) {
                int length = bytes.read(input.array(), input.position(), input.remaining());
                isAtEnd = length < 0;
                input.position(input.position() + Math.max(length, 0)).flip();
                CoderResult result = decoder.decode(input, text.clear(), isAtEnd);
                if (result.isError()) {
                    return false;
                }
                input.compact();
            }
        }
        return true;
    }
}
