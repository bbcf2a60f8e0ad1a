package se.bidrag.landing;

import se.bidrag.delivery.Reading;
import se.bidrag.home.Sha256;

/**
 * The name of a lake file: what was delivered, who read it and what the reader was told, never what the figures mean.
 *
 * @param sha256 of the delivered file's bytes
 * @param told hash of the reading and the kind's columns
 */
record LakeKey(String sha256, String told) {

    /** Raised whenever the same bytes would be read differently. */
    static final int READER_VERSION = 3;

    /** @param words that tables are found by in a document; empty for other files */
    static LakeKey of(String sha256, Reading reading, LakeShape shape, String words) {
        return new LakeKey(sha256, Sha256.of(reading + "\n" + shape + words).substring(0, 12));
    }

    String fileName() {
        return "%s-%d-%s.parquet".formatted(sha256, READER_VERSION, told);
    }
}
