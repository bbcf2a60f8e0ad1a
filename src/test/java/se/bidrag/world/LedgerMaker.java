package se.bidrag.world;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Delivery.Posting;
import se.bidrag.world.Delivery.Reading;
import se.bidrag.world.World.Region;

/** Invents what regions book: receipts in parts, reversals, repayments, deferrals, and rows of other money. */
final class LedgerMaker {

    private static final List<String> ACCOUNTS =
            List.of("3450", "3450", "34501", "3451", "3452", "3459", "3460", "2970", "2979", "1791", "3490", "34951");
    private static final List<String> OTHER_ACCOUNTS = List.of("3500", "3999", "29", "34");

    private final Country country;
    private final Dice dice;

    LedgerMaker(Country country) {
        this.country = country;
        dice = country.dice;
    }

    List<Delivery> deliveries() {
        List<Delivery> deliveries = new ArrayList<>();
        int count = dice.between(0, 3 * country.regions.size());
        for (int i = 0; i < count; i++) {
            deliveries.add(delivery(country.replaceable(15, deliveries).orElse(null)));
            if (dice.chance(6)) {
                Delivery first = deliveries.get(deliveries.size() - 1);
                deliveries.add(first.again(country.nextId(), first.dated(), first.supersedes()));
            }
        }
        return deliveries;
    }

    private Delivery delivery(@Nullable Delivery replaced) {
        String id = country.nextId();
        int year = country.year();
        @Nullable
        String region = replaced != null
                ? replaced.region()
                : dice.maybe(85, dice.pick(country.regions).code());
        @Nullable String fault = country.fault();
        LocalDate from = LocalDate.of(year, dice.pick(1, 1, 1, 7), 1);
        LocalDate to = LocalDate.of(year, dice.pick(6, 12), 1).plusMonths(1).minusDays(1);
        boolean isCovering = dice.chance(70) && from.isBefore(to);
        return new Delivery(
                id,
                country.dateAfter(replaced),
                dice.chance(30),
                "sha-" + id,
                fault,
                region,
                null,
                dice.maybe(50, year),
                new Told.Ledger(isCovering ? from : null, isCovering ? to : null),
                null,
                replaced == null ? List.of() : List.of(replaced.id()),
                List.of(),
                fault != null || dice.chance(8) ? List.of() : postings(region, year));
    }

    private List<Posting> postings(@Nullable String region, int year) {
        List<Posting> postings = new ArrayList<>();
        int count = dice.between(1, 7);
        for (int i = 0; i < count; i++) {
            Posting posting = posting(postings.size() + 1, region, year);
            postings.add(posting);
            if (dice.chance(8)) {
                postings.add(new Posting(
                        posting.number() + 1,
                        posting.region(),
                        posting.date(),
                        posting.account(),
                        posting.text(),
                        posting.project(),
                        posting.activity(),
                        posting.counterparty(),
                        posting.amount().negate(),
                        posting.inTwoColumns(),
                        posting.isMonthly(),
                        Reading.GOOD));
            }
        }
        return List.copyOf(postings);
    }

    /** Often nothing, else about what a rounded figure may be off by. */
    private BigDecimal offset() {
        return new BigDecimal(
                dice.chance(75)
                        ? "0"
                        : dice.pick("0.01", "-500", "500.01", "50000", "-50000.01", "49999.99", "500000"));
    }

    private Posting posting(int number, @Nullable String declared, int year) {
        Region region = dice.pick(country.regions);
        @Nullable String project = dice.maybe(80, Worlds.project(country));
        int ofYear = dice.chance(93) ? year : year + 1;
        BigDecimal sek = country.moneySek(
                declared != null ? declared : region.code(),
                project == null ? country.grant().code() : country.grantOf(project),
                year);
        BigDecimal part = dice.chance(15) ? sek.divide(BigDecimal.valueOf(2)) : sek.add(offset());
        LocalDate day = LocalDate.of(ofYear, dice.pick(1, 3, 6, 7, 12), dice.pick(1, 15, 30));
        boolean isMonthly = dice.chance(8);
        return new Posting(
                number,
                declared != null ? null : dice.chance(3) ? "Ingenstans" : country.written(region),
                isMonthly ? day.with(TemporalAdjusters.lastDayOfMonth()) : day,
                country.name + (dice.chance(85) ? dice.pick(ACCOUNTS) : dice.pick(OTHER_ACCOUNTS)),
                dice.maybe(40, dice.pick("bidrag %s SEKTOR 2024", "%s annat").formatted(country.name)),
                project,
                dice.maybe(40, dice.pick("A1", "A2")),
                dice.maybe(40, dice.pick("M1", "M2")),
                (dice.chance(80) ? part.negate() : part).setScale(2, RoundingMode.UNNECESSARY),
                dice.chance(20),
                isMonthly,
                dice.chance(97) ? Reading.GOOD : dice.pick(Reading.FIGURE_ONLY, Reading.NOTHING));
    }
}
