package se.bidrag.world;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Delivery.Posting;

/** A ledger row on an account that takes grant money; without a grant it is an unmatched receipt. */
record PlacedPosting(
        Delivery delivery,
        Posting posting,
        String region,
        String accountClass,
        @Nullable String grant) {

    Place.RegionYear regionYear() {
        return new Place.RegionYear(region, posting.date().getYear());
    }

    Place place() {
        return new Place(region, String.valueOf(grant), posting.date().getYear());
    }

    Sum received() {
        return Sum.of(posting.amount().negate());
    }

    /** What the income statement shows of it. */
    Sum recognised() {
        return accountClass.equals("deferred_revenue") || accountClass.equals("accrued_revenue")
                ? Sum.of(BigDecimal.ZERO)
                : received();
    }

    String key() {
        return delivery.id() + " #" + posting.number();
    }
}
