package se.bidrag.world;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bidrag.world.Place.RegionYear;
import se.bidrag.world.World.Delivery;
import se.bidrag.world.World.Posting;
import se.bidrag.world.World.Reading;
import se.bidrag.world.World.Told.Ledger;

/** What the regions booked as grant money. */
final class Ledgers {

    private static final Set<String> RECEIVED = Set.of(
            "grant_revenue_targeted", "grant_revenue_general", "deferred_revenue", "accrued_revenue", "repayment");

    private final World world;
    private final Reader reader;
    private final Standing standing;
    private final Accounts accounts;
    private final LocalDate asOf;

    Ledgers(World world, Reader reader, Standing standing, LocalDate asOf) {
        this.world = world;
        this.reader = reader;
        this.standing = standing;
        this.asOf = asOf;
        accounts = new Accounts(world);
    }

    /** Every grant receipt of deliveries that are not rejected, counted or not. */
    List<PlacedPosting> receipts() {
        return world.deliveries().stream()
                .filter(delivery -> !standing.isRejected(delivery))
                .flatMap(this::receipts)
                .toList();
    }

    /** Known at the as-of date and not replaced by a later export. */
    boolean stands(PlacedPosting receipt) {
        return standing.isInForce(receipt.delivery())
                && !receipt.posting().date().isAfter(asOf)
                && ledgers().noneMatch(other -> replaces(other, receipt));
    }

    Set<RegionYear> delivered() {
        return ledgers().flatMap(ledger -> touched(ledger).stream()).collect(Collectors.toSet());
    }

    private Stream<PlacedPosting> receipts(Delivery ledger) {
        return good(ledger).flatMap(posting -> reader.region(ledger, posting.region()).stream()
                .flatMap(region -> accounts.accountClass(region, posting).stream()
                        .filter(RECEIVED::contains)
                        .map(accountClass -> new PlacedPosting(
                                ledger,
                                posting,
                                region,
                                accountClass,
                                accounts.grant(region, posting).orElse(null)))));
    }

    private boolean replaces(Delivery other, PlacedPosting receipt) {
        LocalDate date = receipt.posting().date();
        return other.dated().isAfter(receipt.delivery().dated())
                && covers(other, date)
                && covers(receipt.delivery(), date)
                && regions(other).contains(receipt.region());
    }

    private Set<RegionYear> touched(Delivery ledger) {
        Ledger told = (Ledger) ledger.told();
        if (told.from() != null && told.to() != null) {
            LocalDate end = told.to().isAfter(asOf) ? asOf : told.to();
            return years(ledger, told.from().getYear(), end.getYear(), told.from());
        }
        if (ledger.year() != null) {
            return years(ledger, ledger.year(), ledger.year(), LocalDate.of(ledger.year(), 1, 1));
        }
        return good(ledger)
                .filter(posting -> !posting.date().isAfter(asOf))
                .flatMap(posting -> reader.region(ledger, posting.region()).stream()
                        .map(region -> new RegionYear(region, posting.date().getYear())))
                .collect(Collectors.toSet());
    }

    private Set<RegionYear> years(Delivery ledger, int first, int last, LocalDate from) {
        Set<RegionYear> touched = new HashSet<>();
        for (int year = first; year <= last && !from.isAfter(asOf); year++) {
            for (String region : regions(ledger)) {
                touched.add(new RegionYear(region, year));
            }
        }
        return touched;
    }

    private Set<String> regions(Delivery ledger) {
        Stream<String> declared = reader.region(ledger, null).stream();
        Stream<String> named = good(ledger).flatMap(posting -> reader.region(ledger, posting.region()).stream());
        return Stream.concat(declared, named).collect(Collectors.toSet());
    }

    private Stream<Delivery> ledgers() {
        return standing.inForce().filter(delivery -> delivery.told() instanceof Ledger);
    }

    private static boolean covers(Delivery ledger, LocalDate date) {
        return ledger.told() instanceof Ledger told
                && told.from() != null
                && told.to() != null
                && new World.Validity(told.from(), told.to()).holds(date);
    }

    private static Stream<Posting> good(Delivery delivery) {
        return delivery.postings().stream().filter(posting -> posting.reading() == Reading.GOOD);
    }
}
