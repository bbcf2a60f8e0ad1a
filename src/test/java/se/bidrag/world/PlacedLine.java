package se.bidrag.world;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Delivery.Line;
import se.bidrag.world.Place.RegionYear;

/** A record of a document whose grant, year and, where one is needed, region are known. */
record PlacedLine(Delivery delivery, Line line, @Nullable String region, String grant, int year, Scale.Sek figure) {

    Optional<Place> place() {
        return Optional.ofNullable(region).map(known -> new Place(known, grant, year));
    }

    Optional<RegionYear> regionYear() {
        return place().map(Place::regionYear);
    }

    Sum sum() {
        return Sum.of(figure);
    }

    /** The fact's key. */
    String key() {
        return delivery.id() + " #" + line.number();
    }
}
