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
            nearest(delivery)
                    .ifPresent(known -> hints.put(
                            delivery.name(),
                            Map.of(
                                    "grant", perhaps(known.grantCode(), known),
                                    "year", perhaps(Integer.toString(known.year()), known),
                                    "unit", perhaps("kr", known))));
        }
        return hints;
    }

    private static String perhaps(String answer, KnownTable known) {
        return "perhaps %s: %d of %d regions agree with %s %d, %s"
                .formatted(answer, known.agreeing(), known.compared(), known.grantCode(), known.year(), known.figure());
    }

    private static Optional<KnownTable> nearest(TriedDelivery delivery) {
        return delivery.knownTables().stream().filter(KnownTable::isNational).findFirst();
    }
}
