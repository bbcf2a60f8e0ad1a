package se.bidrag.world;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An amount claimed of a row's measure because of a cause; an observation claims none, and may be of a delivery. */
record Claim(
        @Nullable String regionCode,
        @Nullable String grantCode,
        @Nullable Integer year,
        String measure,
        String cause,
        @Nullable BigDecimal sek) {

    static final String OBSERVATION = "observation";

    Claim {
        sek = sek == null ? null : sek.setScale(2);
    }

    static Claim of(Place place, String measure, String cause, BigDecimal sek) {
        return new Claim(place.region(), place.grant(), place.year(), measure, cause, sek);
    }

    static Claim observed(Place place, String cause) {
        return new Claim(place.region(), place.grant(), place.year(), OBSERVATION, cause, null);
    }

    boolean isOf(Place place, String ofMeasure) {
        return place.region().equals(regionCode)
                && place.grant().equals(grantCode)
                && Integer.valueOf(place.year()).equals(year)
                && measure.equals(ofMeasure);
    }
}
