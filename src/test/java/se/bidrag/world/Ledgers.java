package se.bidrag.world;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.bidrag.world.Delivery.Posting;
import se.bidrag.world.Delivery.Reading;
import se.bidrag.world.Place.RegionYear;
import se.bidrag.world.Told.Ledger;
import se.bidrag.world.World.Validity;

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

    /** A later export replaces what it covers; a row outside its own export's cover gives way to any that covers it. */
    private boolean replaces(Delivery other, PlacedPosting receipt) {
        LocalDate date = receipt.posting().date();
        Delivery own = receipt.delivery();
        return !other.id().equals(own.id())
                && cover(other, receipt.region())
                        .filter(cover -> cover.holds(date))
                        .isPresent()
                && (other.dated().isAfter(own.dated())
                        || cover(own, receipt.region())
                                .filter(cover -> cover.holds(date))
                                .isEmpty());
    }

    /** The covers of the descriptor, else its year, else the months of the rows; for a region that it names. */
    private Optional<Validity> cover(Delivery ledger, String region) {
        Ledger told = (Ledger) ledger.told();
        if (!regions(ledger).contains(region)) {
            return Optional.empty();
        }
        if (told.from() != null && told.to() != null) {
            return Optional.of(new Validity(told.from(), told.to()));
        }
        if (ledger.year() != null) {
            return Optional.of(new Validity(LocalDate.of(ledger.year(), 1, 1), LocalDate.of(ledger.year(), 12, 31)));
        }
        List<LocalDate> dates = good(ledger)
                .filter(posting -> reader.region(ledger, posting.region()).equals(Optional.of(region)))
                .map(Posting::date)
                .sorted()
                .toList();
        return dates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Validity(
                        dates.get(0).withDayOfMonth(1),
                        dates.get(dates.size() - 1).with(TemporalAdjusters.lastDayOfMonth())));
    }

    private Set<RegionYear> touched(Delivery ledger) {
        Set<RegionYear> touched = new HashSet<>();
        for (String region : regions(ledger)) {
            cover(ledger, region)
                    .ifPresent(cover -> years(cover).forEach(year -> touched.add(new RegionYear(region, year))));
        }
        return touched;
    }

    private IntStream years(Validity cover) {
        return cover.from() == null || cover.to() == null || cover.from().isAfter(asOf)
                ? IntStream.empty()
                : IntStream.rangeClosed(
                        cover.from().getYear(),
                        Math.min(asOf.getYear(), cover.to().getYear()));
    }

    private Set<String> regions(Delivery ledger) {
        Stream<String> declared = reader.region(ledger, null).stream();
        Stream<String> named = good(ledger).flatMap(posting -> reader.region(ledger, posting.region()).stream());
        return Stream.concat(declared, named).collect(Collectors.toSet());
    }

    private Stream<Delivery> ledgers() {
        return standing.inForce().filter(delivery -> delivery.told() instanceof Ledger);
    }

    private static Stream<Posting> good(Delivery delivery) {
        return delivery.postings().stream().filter(posting -> posting.reading() == Reading.GOOD);
    }
}
