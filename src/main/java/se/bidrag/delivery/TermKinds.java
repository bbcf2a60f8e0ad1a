package se.bidrag.delivery;

import static se.bidrag.delivery.Kind.ALLOCATION;
import static se.bidrag.delivery.Kind.BUDGET;
import static se.bidrag.delivery.Kind.CONTROL;
import static se.bidrag.delivery.Kind.LEDGER;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which key under {@code bidrag} belongs to which kinds of document. */
final class TermKinds {

    private TermKinds() {}

    static Set<Kind> of(String key) {
        return switch (key) {
            case "stage", "recipient", "instalment", "absent_means" -> Set.of(ALLOCATION);
            case "grant" -> Set.of(ALLOCATION, BUDGET);
            case "unit", "rounded_to" -> Set.of(ALLOCATION, BUDGET, CONTROL);
            case "version", "mode", "series", "status" -> Set.of(BUDGET);
            case "sign" -> Set.of(BUDGET, CONTROL);
            case "region" -> Set.of(BUDGET, LEDGER, CONTROL);
            case "covers", "granularity", "publish_text", "total_row" -> Set.of(LEDGER);
            default -> Set.of(ALLOCATION, BUDGET, LEDGER, CONTROL);
        };
    }

    static String inWords(String key) {
        return new TreeSet<>(of(key)).stream().map(TermKinds::inWords).collect(Collectors.joining(", "));
    }

    static String inWords(Kind kind) {
        return (kind == ALLOCATION ? "an " : "a ") + kind.text();
    }
}
