package se.bidrag.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bidrag.trial.Trial.KnownTable;
import se.bidrag.trial.Trial.TriedDelivery;

/** What may be the answers to what a file does not tell, from the known figures that it agrees with. */
final class Hints {

    private Hints() {}

    /** By resource, then by key. */
    static Map<String, Map<String, String>> of(List<TriedDelivery> deliveries) {
        Map<String, Map<String, String>> hints = new HashMap<>();
        for (TriedDelivery delivery : deliveries) {
            nearest(delivery).ifPresent(known -> {
                String agrees = "perhaps %s: %d of %d regions agree with what is " + known.figure() + " of " + known.grantCode();
                hints.put(
                        delivery.name(),
                        Map.of(
                                "grant", agrees.formatted(known.grantCode(), known.agreeing(), known.compared()),
                                "year", agrees.formatted(known.year(), known.agreeing(), known.compared()),
                                "unit", agrees.formatted("kr", known.agreeing(), known.compared())));
            });
        }
        return hints;
    }

    private static Optional<KnownTable> nearest(TriedDelivery delivery) {
        return delivery.knownTables().stream().filter(KnownTable::isNational).findFirst();
    }
}
