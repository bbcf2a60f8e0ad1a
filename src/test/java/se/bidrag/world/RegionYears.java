package se.bidrag.world;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Place.RegionYear;

/** A row of {@code fct_region_year}. */
record RegionYears(
        RegionYear place,
        List<Reconciled> rows,
        List<PlacedPosting> unmatched,
        @Nullable String deliveryOutcome) {

    static List<RegionYears> of(
            Collection<Reconciled> rows, List<PlacedPosting> unmatched, Oracle.Deliveries deliveries) {
        Set<RegionYear> places = new HashSet<>(deliveries.budgets());
        places.addAll(deliveries.ledgers());
        rows.forEach(row -> places.add(row.place().regionYear()));
        unmatched.forEach(receipt -> places.add(receipt.regionYear()));
        return places.stream()
                .sorted(Comparator.comparing(RegionYear::toString))
                .map(place -> new RegionYears(
                        place,
                        rows.stream()
                                .filter(row -> row.place().regionYear().equals(place))
                                .toList(),
                        unmatched.stream()
                                .filter(receipt -> receipt.regionYear().equals(place))
                                .toList(),
                        deliveries.outcome(place)))
                .toList();
    }

    String key() {
        return "region_year %s %d".formatted(place.region(), place.year());
    }

    String text() {
        long matched = rows.stream().filter(Reconciled::isMatched).count();
        return new Row()
                .money("decided_sek", sum(row -> row.figures().decided.sek()))
                .money("budgeted_sek", sum(row -> row.figures().budgeted.sek()))
                .money("received_sek", sum(row -> row.figures().received.sek()))
                .money("recognised_sek", sum(row -> row.figures().recognised.sek()))
                .money("difference_sek", sum(Reconciled::differenceSek))
                .money("gross_difference_sek", sum(RegionYears::distance))
                .money("unmatched_received_sek", unmatchedSek().sek())
                .text("grants_matched", matched)
                .text("grants_differing", rows.size() - matched)
                .text("outcome", outcome(matched))
                .text("is_synthetic", isSynthetic())
                .toString();
    }

    private String outcome(long matched) {
        if (deliveryOutcome != null) {
            return deliveryOutcome;
        }
        return matched == rows.size() && unmatched.isEmpty() ? "matched" : "differs";
    }

    private boolean isSynthetic() {
        return rows.stream().anyMatch(row -> row.figures().isSynthetic())
                || unmatched.stream().anyMatch(receipt -> receipt.delivery().isSynthetic());
    }

    private Sum unmatchedSek() {
        return unmatched.stream().map(PlacedPosting::received).reduce(Sum.NONE, Sum::plus);
    }

    private static @Nullable BigDecimal distance(Reconciled row) {
        BigDecimal difference = row.differenceSek();
        return difference == null ? null : difference.abs();
    }

    private @Nullable BigDecimal sum(Function<Reconciled, @Nullable BigDecimal> figure) {
        Sum sum = Sum.NONE;
        for (Reconciled row : rows) {
            BigDecimal value = figure.apply(row);
            sum = value == null ? sum : sum.plus(Sum.of(value));
        }
        return sum.sek();
    }
}
