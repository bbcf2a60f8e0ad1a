package se.bidrag.publish;

import java.util.Map;
import java.util.TreeMap;

/**
 * The reconciliation as the published profile models it: what is measured, and by what.
 *
 * <p>Source: JSON Schema of the profile {@code fiscal-data-package}, {@code model}.
 */
final class FiscalModel {

    private static final String FACT = "fct_reconciliation";

    /** The taxonomy of phases is of the state's budget: a decision approves, a region adjusts, money is executed. */
    private static final Map<String, String> PHASES = new TreeMap<>(Map.of(
            "decided_sek", "approved",
            "budgeted_sek", "adjusted",
            "received_sek", "executed"));

    private FiscalModel() {}

    static Map<String, Object> model() {
        Map<String, Object> measures = new TreeMap<>();
        PHASES.forEach((column, phase) -> measures.put(
                column,
                new TreeMap<>(Map.of(
                        "source", column,
                        "resource", FACT,
                        "currency", FiscalSchema.CURRENCY,
                        "direction", "revenue",
                        "phase", phase))));
        return new TreeMap<>(Map.of(
                "measures",
                measures,
                "dimensions",
                new TreeMap<>(Map.of(
                        "date", dimension("datetime", "year", Map.of("year", attribute(FACT, "year"))),
                        "region", dimension("location", "region_code", named("region")),
                        "grant", dimension("other", "grant_code", named("grant"))))));
    }

    private static Map<String, Object> dimension(String type, String key, Map<String, Object> attributes) {
        return new TreeMap<>(Map.of("dimensionType", type, "primaryKey", key, "attributes", new TreeMap<>(attributes)));
    }

    private static Map<String, Object> named(String what) {
        Map<String, Object> name = attribute("dim_" + what, what + "_name");
        name.put("labelfor", what + "_code");
        return Map.of(what + "_code", attribute(FACT, what + "_code"), what + "_name", name);
    }

    private static Map<String, Object> attribute(String resource, String column) {
        return new TreeMap<>(Map.of("resource", resource, "source", column));
    }
}
