package se.bidrag.landing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The identity of rows that have no file: a SHA-256 over each row and the one before it, so that rows read in one night
 * and the same rows read in several have the same.
 */
final class RowChain {

    private final MessageDigest digest;
    private byte[] now;

    private RowChain(byte[] now) {
        this.now = now;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins with the names of the columns. */
    static RowChain from(List<String> header) {
        RowChain chain = new RowChain(new byte[0]);
        chain.add(header);
        return chain;
    }

    /** Goes on from where an earlier night's rows ended. */
    static RowChain after(String sha256) {
        return new RowChain(HexFormat.of().parseHex(sha256));
    }

    void add(List<String> cells) {
        digest.update(now);
        for (String cell : cells) {
            byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
            digest.update(new byte[] {
                (byte) (bytes.length >>> 24),
                (byte) (bytes.length >>> 16),
                (byte) (bytes.length >>> 8),
                (byte) bytes.length
            });
            digest.update(bytes);
        }
        now = digest.digest();
    }

    /** The identity of all rows so far, 64 hexadecimal digits. */
    String sha256() {
        return HexFormat.of().formatHex(now);
    }
}
