package se.bidrag.world;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.World.Grant;

/** What the published tables must say of a world, by the design's words and plain arithmetic. */
final class Oracle {

    private final World world;
    private final Standing standing;
    private final Reader reader;
    private final Decisions decisions;
    private final Budgets budgets;
    private final List<PlacedLine> budgeted;
    private final List<PlacedPosting> receipts;
    private final Set<PlacedPosting> standingReceipts = new HashSet<>();
    private final Ledgers ledgers;

    private Oracle(World world, LocalDate asOf, @Nullable LocalDate knownAt) {
        this.world = world;
        reader = new Reader(world);
        standing = new Standing(world, reader, asOf, knownAt);
        decisions = new Decisions(world, reader, standing);
        budgets = new Budgets(reader, standing);
        budgeted = budgets.counted();
        ledgers = new Ledgers(world, reader, standing, asOf);
        receipts = ledgers.receipts();
        receipts.stream().filter(ledgers::stands).forEach(standingReceipts::add);
    }

    /** Every row that must be published, by table and key. */
    static SortedMap<String, String> published(World world, LocalDate asOf, @Nullable LocalDate knownAt) {
        Oracle oracle = new Oracle(world, asOf, knownAt);
        SortedMap<String, String> rows = new TreeMap<>();
        oracle.facts(rows);
        Deliveries deliveries = new Deliveries(oracle.budgets.delivered(), oracle.ledgers.delivered());
        SortedMap<Place, Reconciled> reconciled = oracle.reconciled(deliveries);
        reconciled.values().forEach(row -> rows.put(row.key(), row.text()));
        RegionYears.of(reconciled.values(), oracle.unmatched(), deliveries)
                .forEach(row -> rows.put(row.key(), row.text()));
        return rows;
    }

    private void facts(SortedMap<String, String> rows) {
        Set<PlacedLine> counted = new HashSet<>(budgeted);
        decisions.decided().forEach(part -> part.line().ifPresent(counted::add));
        reader.lines(world.deliveries().stream().filter(delivery -> !standing.isRejected(delivery)))
                .forEach(line -> rows.put("fact " + line.key(), "is_counted=" + counted.contains(line)));
        receipts.forEach(receipt -> rows.put(
                "fact " + receipt.key(),
                "is_counted=" + (receipt.grant() != null && standingReceipts.contains(receipt))));
    }

    private List<PlacedPosting> unmatched() {
        return standingReceipts.stream()
                .filter(receipt -> receipt.grant() == null)
                .toList();
    }

    private SortedMap<Place, Reconciled> reconciled(Deliveries deliveries) {
        Map<String, Grant> grants = new HashMap<>();
        world.grants().forEach(grant -> grants.put(grant.code(), grant));
        List<PlacedPosting> matched = standingReceipts.stream()
                .filter(receipt -> receipt.grant() != null)
                .toList();
        Set<Place> budgetedOrBooked = new HashSet<>();
        budgeted.forEach(line -> budgetedOrBooked.add(line.place().orElseThrow()));
        matched.forEach(receipt -> budgetedOrBooked.add(receipt.place()));
        Function<Place, Place> reconciledAs = place -> outermost(place, grants, budgetedOrBooked);

        Map<Place, Figures> figures = new HashMap<>();
        Function<Place, Figures> at = place -> figures.computeIfAbsent(reconciledAs.apply(place), key -> new Figures());
        decisions.decided().forEach(part -> at.apply(part.place()).decide(part));
        List<Decisions.Part> ceilings = decisions.latest("ceiling");
        ceilings.forEach(part -> at.apply(part.place()).expect(part, "ceiling"));
        decisions.latest("announced").stream()
                .filter(part ->
                        ceilings.stream().noneMatch(ceiling -> ceiling.place().equals(part.place())))
                .forEach(part -> at.apply(part.place()).expect(part, "announced"));
        budgeted.forEach(line -> at.apply(line.place().orElseThrow()).budget(line));
        matched.forEach(receipt -> at.apply(receipt.place()).receive(receipt));
        budgets.pending().forEach(line -> at.apply(line.place().orElseThrow()).pend(line));

        SortedMap<Place, Reconciled> rows = new TreeMap<>(Comparator.comparing(Place::toString));
        figures.forEach((place, found) -> {
            if (found.isRow()) {
                rows.put(place, new Reconciled(place, found, deliveries.outcome(place.regionYear())));
            }
        });
        return rows;
    }

    /** The outermost bundle of a grant that its region and year budgets or books on, else the grant itself. */
    private static Place outermost(Place place, Map<String, Grant> grants, Set<Place> budgetedOrBooked) {
        Place found = place;
        @Nullable String bundle = partOf(place.grant(), grants);
        while (bundle != null) {
            found = budgetedOrBooked.contains(place.of(bundle)) ? place.of(bundle) : found;
            bundle = partOf(bundle, grants);
        }
        return found;
    }

    private static @Nullable String partOf(String code, Map<String, Grant> grants) {
        Grant grant = grants.get(code);
        return grant == null ? null : grant.partOf();
    }

    /** Which regions and years delivered a budget, and which a ledger. */
    record Deliveries(Set<Place.RegionYear> budgets, Set<Place.RegionYear> ledgers) {
        @Nullable
        String outcome(Place.RegionYear regionYear) {
            boolean isBudget = budgets.contains(regionYear);
            boolean isLedger = ledgers.contains(regionYear);
            if (isBudget && isLedger) {
                return null;
            }
            return isBudget ? "ledger_not_delivered" : isLedger ? "budget_not_delivered" : "nothing_delivered";
        }
    }
}
