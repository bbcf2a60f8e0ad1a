package se.bidrag.nightly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a night would do now.
 *
 * @param newest the publication that it would be held against; null before the first night
 * @param next the publication's name, if one is made
 * @param isPublishing whether anything differs from the newest publication's inputs, so that one would be made
 * @param isAside whether it would be made aside, for a date before the newest one's
 * @param sums deliveries by what would become of them and by kind
 * @param deliveries each of them, in order of name
 * @param holder the run that holds the home now; null when the night could begin
 */
public record Plan(
        LocalDate asOf,
        @Nullable LocalDate knownAt,
        @Nullable String newest,
        String next,
        boolean isPublishing,
        boolean isAside,
        List<Sum> sums,
        List<Item> deliveries,
        @Nullable String holder) {

    public Plan {
        sums = List.copyOf(sums);
        deliveries = List.copyOf(deliveries);
    }

    /** What would become of a delivery, held against the newest publication. */
    public enum State {
        /** Not in the newest publication. */
        NEW,
        /** Other bytes, or read in another way. */
        CHANGED,
        /** In the newest publication, and not delivered any more. */
        GONE,
        /** Cannot be read: no facts would come of it. */
        REJECTED,
        /** A database is asked for it when the night comes; what it will say is not known. */
        ASKED,
        /** As in the newest publication. */
        UNCHANGED;

        /** In a word. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One delivery.
     *
     * @param kind null for a file that no descriptor names
     * @param isLanding whether its file would be read into the lake; one that is in the lake already is not
     * @param records refused ones too; null where the file cannot be read
     * @param moneySek their figures' sum by the reader's count; null where there is none or its unit is not known
     * @param reason why it would be rejected; null when it would not
     */
    public record Item(
            String delivery,
            String path,
            @Nullable String kind,
            State state,
            boolean isLanding,
            @Nullable Long records,
            @Nullable BigDecimal moneySek,
            @Nullable String reason) {}

    /**
     * Deliveries that would become the same and are of one kind.
     *
     * @param moneySek sum over those whose money is known; null when none is
     */
    public record Sum(
            State state,
            @Nullable String kind,
            int deliveries,
            long records,
            @Nullable BigDecimal moneySek) {}
}
