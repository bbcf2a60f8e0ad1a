package se.bidrag.landing;

import java.util.function.Supplier;
import se.bidrag.landing.document.Vocabulary;

/**
 * How a home's deliveries are read.
 *
 * @param leastBulkSize ledgers of at least this many bytes are read in bulk, where they are regular
 * @param limits what may come out of a compressed delivery
 * @param words by which tables of regions are found in documents; asked for when there is a document
 * @param databases what deliveries without a file are read from
 */
public record LandingSettings(
        long leastBulkSize, UnpackLimits limits, Supplier<Vocabulary> words, Databases databases) {

    /** In bulk from 128 kB; documents are not looked into. */
    public static final LandingSettings USUAL =
            new LandingSettings(128 << 10, UnpackLimits.USUAL, () -> Vocabulary.NONE);

    /** Without any database. */
    public LandingSettings(long leastBulkSize, UnpackLimits limits, Supplier<Vocabulary> words) {
        this(leastBulkSize, limits, words, Databases.NONE);
    }
}
