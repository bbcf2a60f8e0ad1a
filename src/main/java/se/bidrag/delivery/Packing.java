package se.bidrag.delivery;

import org.jspecify.annotations.Nullable;

/**
 * How a delivered file is packed.
 *
 * @param innerPath name of the archive's member that is delivered; null for the only one
 */
public record Packing(Compression compression, @Nullable String innerPath) {

    /** A file that is delivered as it is. */
    public static final Packing NONE = new Packing(Compression.NONE, null);
}
