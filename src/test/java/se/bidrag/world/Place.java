package se.bidrag.world;

import java.util.Comparator;

/** What the reconciliation has one row for. */
record Place(String region, String grant, int year) {
    RegionYear regionYear() {
        return new RegionYear(region, year);
    }

    Place of(String otherGrant) {
        return new Place(region, otherGrant, year);
    }

    record RegionYear(String region, int year) {
        static final Comparator<RegionYear> ORDER =
                Comparator.comparing(RegionYear::region).thenComparing(RegionYear::year);
    }
}
