package se.bidrag.nightly;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.bidrag.delivery.Delivery;
import se.bidrag.landing.Landing;

/** Lands: finds what is delivered, and brings into the lake what is not there yet. */
final class Landings {

    private final Night night;
    private final Landing landing;
    private final AtomicInteger done = new AtomicInteger();
    private Map<String, Delivery> fresh = Map.of();

    Landings(Night night, Landing landing) {
        this.night = night;
        this.landing = landing;
    }

    /** Reads every descriptor; keeps what is known already and returns what has to be read. */
    List<Delivery> fresh() {
        night.findings().catalogue(night.catalogueAhead().read());
        night.findings().catalogue().deliveries().forEach(delivery -> landing.known(delivery)
                .ifPresent(known -> night.findings().landed(delivery.id(), known)));
        fresh = night.findings().catalogue().deliveries().stream()
                .filter(delivery -> !night.findings().landed().containsKey(delivery.id()))
                .collect(Collectors.toMap(Delivery::id, Function.identity()));
        return List.copyOf(fresh.values());
    }

    /** Lands one of the deliveries that have to be read; by several threads at once. */
    void land(String delivery) {
        night.findings().landed(delivery, landing.land(Objects.requireNonNull(fresh.get(delivery))));
        night.reached(Stage.LAND, done.incrementAndGet(), fresh.size(), delivery);
    }
}
