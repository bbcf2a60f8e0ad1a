package se.bidrag.closing;

import java.time.Instant;
import java.util.List;

/**
 * An approved closing that is in force: its figures do not move.
 *
 * @param generation 1 for the first approved proposal of the closing, 2 for the one after a reopening, and so on
 * @param preparedBy who proposed it
 * @param approvedBy who approved it, in order
 * @param approvedAt when the last of them did
 */
public record ClosedPeriod(
        Closing closing,
        Proposal proposal,
        int generation,
        String preparedBy,
        List<String> approvedBy,
        Instant approvedAt) {

    public ClosedPeriod {
        approvedBy = List.copyOf(approvedBy);
    }
}
