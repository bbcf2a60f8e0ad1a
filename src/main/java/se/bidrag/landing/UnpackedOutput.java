package se.bidrag.landing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import se.bidrag.home.Sha256;

/** Takes what comes out of a compressed delivery, as far as the limits let it, and hashes it. */
final class UnpackedOutput implements AutoCloseable {

    private final Path target;
    private final OutputStream file;
    private final UnpackLimits limits;
    private final long delivered;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] start = new byte[4];
    private long length;

    /** @param delivered size of the delivered file in bytes */
    UnpackedOutput(Path target, UnpackLimits limits, long delivered) {
        this.target = target;
        this.limits = limits;
        this.delivered = delivered;
        try {
            this.file = Files.newOutputStream(target);
        } catch (IOException e) {
            throw new LakeWriteException("unpacked file " + target, e);
        }
    }

    void write(byte[] bytes, int count) {
        limits.check(length + count, delivered);
        for (int i = 0; i < count && length + i < start.length; i++) {
            start[(int) length + i] = bytes[i];
        }
        length += count;
        digest.update(bytes, 0, count);
        try {
            file.write(bytes, 0, count);
        } catch (IOException e) {
            throw new LakeWriteException("unpacked file " + target, e);
        }
    }

    long length() {
        return length;
    }

    /** Whether what came out begins as a gzip or a zip does. */
    boolean isPackedAgain() {
        boolean isGzip = (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
        return isGzip || (start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4);
    }

    /** SHA-256 of all that came out; to be asked once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new LakeWriteException("unpacked file " + target, e);
        }
    }
}
