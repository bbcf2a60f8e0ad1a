package se.bidrag.landing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has been read of one query, part by part; the small file in the lake that says which parts make the delivery.
 *
 * @param parts in the order of the watermark; each goes on where the one before ended
 * @param complete how many of the parts a finished reading vouches for; the others only spare the next reading time
 * @param readOn the last day on which the database answered
 */
record Extract(List<Part> parts, int complete, LocalDate readOn) {

    /**
     * One lake file of an extract.
     *
     * @param file its name in the lake
     * @param sha256 the identity of all rows up to the last of this part
     * @param through the watermark of its last row; null where the query has none
     * @param sum of all rows up to the last of this part, as they were read
     */
    record Part(String file, String sha256, @Nullable String through, DatabaseSum sum) {}

    /** Nothing was ever read. */
    static final Extract NONE = new Extract(List.of(), 0, LocalDate.EPOCH);

    Extract {
        parts = List.copyOf(parts);
    }

    Optional<Part> last() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
    }

    /** The parts that figures may come from. */
    List<Part> readable() {
        return parts.subList(0, complete);
    }
}
