package se.bidrag.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is decided, expected, budgeted and received, and the claims that must come of it. */
final class Standings {

    private record Proof(Claim claim, BigDecimal precision) {}

    private final Map<Place, Sum> decided = new HashMap<>();
    private final Map<Place, Sum> expected = new HashMap<>();
    private final Map<Place, Sum> budgeted = new HashMap<>();
    private final Map<Place, Sum> received = new HashMap<>();
    private final Map<Place, Sum> wanted = new HashMap<>();
    private final Map<Place, List<Sum>> decisions = new HashMap<>();
    private final Set<Place> decidedLater = new HashSet<>();
    private final Set<String> national = new HashSet<>();
    private final Map<String, LocalDate> due = new HashMap<>();
    private final List<Proof> proofs = new ArrayList<>();

    void decide(Place place, Sum sum) {
        decided.merge(place, sum, Sum::plus);
        decisions.computeIfAbsent(place, any -> new ArrayList<>()).add(sum);
        national.add(place.grant());
    }

    void decideLater(Place place) {
        decidedLater.add(place);
    }

    void expect(Place place, Sum sum) {
        expected.merge(place, sum, Sum::plus);
        national.add(place.grant());
    }

    void budget(Place place, Sum sum) {
        budgeted.merge(place, sum, Sum::plus);
        want(place, sum);
    }

    /** Budgeted, proposed or expected: what a national row should support. */
    void want(Place place, Sum sum) {
        wanted.merge(place, sum, Sum::plus);
    }

    void receive(Place place, BigDecimal sek) {
        received.merge(place, Sum.of(sek), Sum::plus);
    }

    void due(String grant, @Nullable LocalDate date) {
        if (date != null) {
            due.put(grant, date);
        }
    }

    void prove(Claim claim, BigDecimal precision) {
        proofs.add(new Proof(claim, precision));
    }

    /** Every claim that the situations make true, and those that follow from the figures alone. */
    List<Claim> claims(LocalDate asOf) {
        List<Claim> claims = new ArrayList<>(proofs.stream().map(Proof::claim).toList());
        Stream.of(decided, expected, budgeted, received, wanted)
                .flatMap(figures -> figures.keySet().stream())
                .distinct()
                .forEach(place -> claims.addAll(following(place, asOf)));
        return claims;
    }

    private List<Claim> following(Place place, LocalDate asOf) {
        List<Claim> claims = new ArrayList<>();
        Sum came = of(received, place);
        claims.addAll(rounding(place, "budget", came, of(budgeted, place)));
        if (!of(decided, place).isNone()) {
            claims.addAll(rounding(place, "payment", came, of(decided, place)));
        }
        boolean isEarly = decidedLater.contains(place)
                || (due.containsKey(place.grant()) && !due.get(place.grant()).isBefore(asOf));
        Sum least = Stream.of(of(decided, place), of(expected, place), of(budgeted, place))
                .filter(sum -> !sum.isNone())
                .findFirst()
                .orElse(Sum.NONE);
        if (isEarly && came.orZero().compareTo(least.orZero()) < 0) {
            claims.add(Claim.observed(place, "not_due"));
        }
        Sum want = of(wanted, place);
        boolean isSupported = national.contains(place.grant())
                || decisions.entrySet().stream()
                        .filter(row -> row.getKey().regionYear().equals(place.regionYear()))
                        .anyMatch(row -> row.getValue().stream().anyMatch(sum -> Totals.agree(sum, want)));
        if (!want.isNone() && !isSupported) {
            claims.add(Claim.observed(place, "claim_not_in_table"));
        }
        return claims;
    }

    /** What the proofs leave of a difference is rounding, when figures and proofs together are that inexact. */
    private List<Claim> rounding(Place place, String measure, Sum came, Sum compared) {
        List<Proof> own = proofs.stream()
                .filter(proof -> proof.claim().isOf(place, measure))
                .toList();
        BigDecimal left = own.stream()
                .map(proof -> new Sum(proof.claim().sek(), null).orZero())
                .reduce(came.orZero().subtract(compared.orZero()), BigDecimal::subtract);
        BigDecimal precision = own.stream().map(Proof::precision).reduce(compared.precision(), BigDecimal::add);
        return left.signum() != 0 && left.abs().compareTo(precision) <= 0
                ? List.of(Claim.of(place, measure, "rounding", left))
                : List.of();
    }

    private static Sum of(Map<Place, Sum> figures, Place place) {
        return figures.getOrDefault(place, Sum.NONE);
    }
}
