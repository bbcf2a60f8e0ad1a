package se.bidrag.delivery;

import java.util.Comparator;
import java.util.List;

/** Everything that lies in a home's incoming folder, in order of id: what may be read, and what must not and why. */
public record Catalogue(List<Delivery> deliveries) {

    public Catalogue {
        deliveries =
                deliveries.stream().sorted(Comparator.comparing(Delivery::id)).toList();
    }
}
