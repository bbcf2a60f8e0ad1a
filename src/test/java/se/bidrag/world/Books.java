package se.bidrag.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Delivery.Line;
import se.bidrag.world.Delivery.Posting;
import se.bidrag.world.Delivery.Reading;
import se.bidrag.world.Place.RegionYear;
import se.bidrag.world.Told.Money;
import se.bidrag.world.World.AccountClass;
import se.bidrag.world.World.Grant;
import se.bidrag.world.World.Mapping;
import se.bidrag.world.World.Validity;

/** Everything that is delivered in one invented country, gathered piece by piece. */
final class Books {

    static final List<Integer> YEARS = List.of(2022, 2023, 2024, 2025);

    private static final Money KRONOR = new Money("kr", null, null);
    private static final Map<String, String> CLASSES = Map.of(
            "3450", "grant_revenue_targeted",
            "3460", "grant_revenue_general",
            "2970", "deferred_revenue",
            "1790", "accrued_revenue",
            "3490", "repayment",
            "3500", "passed_on");

    final String name;
    final LocalDate asOf;
    final Standings standings = new Standings();

    private final List<Grant> grants = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private final Map<RegionYear, List<Line>> budgets = new TreeMap<>(RegionYear.ORDER);
    private final Map<String, List<Posting>> ledgers = new TreeMap<>();

    final List<String> regions;

    Books(String name, List<String> regions, LocalDate asOf) {
        this.name = name;
        this.regions = regions;
        this.asOf = asOf;
    }

    String otherThan(String region) {
        return regions.stream().filter(code -> !code.equals(region)).findFirst().orElseThrow();
    }

    void add(Grant grant) {
        grants.add(grant);
    }

    String nextId(String what) {
        return "%s/%s%d".formatted(name, what, deliveries.size());
    }

    void allocation(Told.Allocation told, LocalDate dated, String grant, int year, List<Line> lines) {
        deliveries.add(delivery("nationell", dated, null, grant, year, told, lines, List.of()));
    }

    /** A table whose rows do not close what it states. */
    void broken(Told.Allocation told, LocalDate dated, String grant, int year, List<Line> lines, BigDecimal stated) {
        Delivery table = delivery("nationell", dated, null, grant, year, told, lines, List.of());
        deliveries.add(table.stated(new Delivery.Stated(stated, null)));
    }

    void budget(RegionYear place, Line line) {
        budgets.computeIfAbsent(place, any -> new ArrayList<>()).add(line);
    }

    void laterBudget(RegionYear place, String mode, String status, LocalDate dated, Line line) {
        Told.Budget told = new Told.Budget(null, mode, null, status, null, KRONOR);
        deliveries.add(delivery("ändring", dated, place.region(), null, place.year(), told, List.of(line), List.of()));
    }

    void book(String region, Posting posting) {
        ledgers.computeIfAbsent(region, any -> new ArrayList<>()).add(posting);
    }

    int nextPosting(String region) {
        return ledgers.getOrDefault(region, List.of()).size() + 1;
    }

    World world() {
        List<Delivery> all = new ArrayList<>(deliveries);
        budgets.forEach((place, lines) -> all.add(delivery(
                "budget-%s-%d".formatted(place.region(), place.year()),
                LocalDate.of(place.year() - 1, 11, 20),
                place.region(),
                null,
                place.year(),
                new Told.Budget(null, "original", null, "adopted", null, KRONOR),
                numbered(lines),
                List.of())));
        ledgers.forEach((region, postings) -> all.add(delivery(
                "huvudbok-" + region,
                asOf,
                region,
                null,
                null,
                new Told.Ledger(LocalDate.of(YEARS.get(0), 1, 1), LocalDate.of(2025, 12, 31)),
                List.of(),
                postings)));
        return new World(
                regions.stream()
                        .map(code -> new World.Region(code, "Region " + code, code + " län"))
                        .toList(),
                grants,
                List.of(),
                CLASSES.entrySet().stream()
                        .map(row -> new AccountClass(
                                "*", name + row.getKey(), name + row.getKey(), row.getValue(), Validity.ALWAYS))
                        .toList(),
                Stream.iterate(0, i -> i + 1)
                        .limit(grants.size())
                        .map(i -> mapping(i + 1, grants.get(i).code()))
                        .toList(),
                all);
    }

    private static Mapping mapping(int priority, String grant) {
        return new Mapping("*", priority, null, null, grant, null, null, null, grant, Validity.ALWAYS);
    }

    private Delivery delivery(
            String what,
            LocalDate dated,
            @Nullable String region,
            @Nullable String grant,
            @Nullable Integer year,
            Told told,
            List<Line> lines,
            List<Posting> postings) {
        String id = nextId(what);
        return new Delivery(
                id, dated, true, "sha-" + id, null, region, grant, year, told, null, List.of(), lines, postings);
    }

    private static List<Line> numbered(List<Line> lines) {
        List<Line> numbered = new ArrayList<>();
        for (Line line : lines) {
            numbered.add(new Line(
                    numbered.size() + 1,
                    null,
                    line.grant(),
                    null,
                    line.unit(),
                    null,
                    line.side(),
                    null,
                    line.board(),
                    null,
                    line.amount(),
                    Reading.GOOD));
        }
        return List.copyOf(numbered);
    }
}
