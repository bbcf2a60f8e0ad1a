package se.bidrag.landing;

/**
 * How much may come out of a compressed delivery; more is refused as a bomb.
 *
 * @param bytes most bytes of one unpacked file
 * @param ratio most bytes for each byte of the delivered file, beyond the first {@link #FREE_BYTES}
 */
public record UnpackLimits(long bytes, int ratio) {

    /** 20 GB and 200 times; a ledger is packed some ten times. */
    public static final UnpackLimits USUAL = new UnpackLimits(20L << 30, 200);

    /** What any file may hold, however well it is packed: 64 MB. */
    static final long FREE_BYTES = 64L << 20;

    public UnpackLimits {
        if (bytes < 1 || ratio < 1) {
            throw new IllegalArgumentException(
                    "unpack limits are %d bytes and ratio %d; expected 1 or more of both".formatted(bytes, ratio));
        }
    }

    /** Refuses this many bytes of a delivered file of this size. */
    void check(long unpacked, long delivered) {
        if (unpacked > bytes) {
            throw new UnreadableFileException(
                    "unpacks to more than %d bytes, the limit (bidrag.unpack-limit)".formatted(bytes));
        }
        if (unpacked > FREE_BYTES && unpacked / ratio > delivered) {
            throw new UnreadableFileException(
                    "unpacks to more than %d times its %d bytes, the limit (bidrag.unpack-ratio)"
                            .formatted(ratio, delivered));
        }
    }
}
