package se.bidrag.nightly;

import java.util.List;

/**
 * How tonight's deliveries fared.
 *
 * @param landed read tonight, since they are new or changed
 * @param unchanged already in the lake
 * @param rejected not usable, with the reason; no facts come from them
 */
public record DeliveryReport(int landed, int unchanged, List<Rejected> rejected) {

    public DeliveryReport {
        rejected = List.copyOf(rejected);
    }

    /** A delivery that gives no facts, and why. */
    public record Rejected(String delivery, String reason) {}
}
