package se.bidrag.world;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Delivery.Line;
import se.bidrag.world.Delivery.Posting;
import se.bidrag.world.Delivery.Reading;
import se.bidrag.world.Told.Money;
import se.bidrag.world.World.Grant;
import se.bidrag.world.World.Terms;

/** The part of an invented country that one situation plays in: a region, grants of its own and dice of its own. */
final class Scene {

    static final BigDecimal EXACT = BigDecimal.ZERO;

    final Dice dice;
    final LocalDate asOf;
    final int year;

    private final Books books;
    private final String name;
    private final String region;
    private int count;

    Scene(Books books, String name, String region, Dice dice) {
        this.books = books;
        this.name = name;
        this.region = region;
        this.dice = dice;
        asOf = books.asOf;
        year = dice.pick(2023, 2024);
    }

    Place place() {
        return place(Terms.PLAIN);
    }

    Place place(Terms terms) {
        return place(terms, year);
    }

    Place place(Terms terms, int ofYear) {
        count++;
        String code = "%sg%d".formatted(name, count);
        books.add(new Grant(code, false, null, terms));
        books.standings.due(code, terms.receiptDue());
        return new Place(region, code, ofYear);
    }

    /** The same grant in two years that follow each other. */
    List<Place> twoYears() {
        Terms terms = new Terms(name + "serie", "targeted", false, null, null);
        return List.of(place(terms, year), place(terms, year + 1));
    }

    LocalDate day(int ofYear) {
        return LocalDate.of(ofYear, dice.between(4, 11), dice.between(1, 28));
    }

    /** Whole kronor, of no round sum. */
    BigDecimal amount() {
        return BigDecimal.valueOf(dice.between(1_000_000, 90_000_000)).setScale(2);
    }

    /** A part of an amount, in whole kronor, from a tenth to nine tenths. */
    BigDecimal part(BigDecimal sek) {
        return BigDecimal.valueOf(dice.between(sek.intValue() / 10, sek.intValue() / 10 * 9))
                .setScale(2);
    }

    /** In a unit that tells the figure to a fiftieth or better. */
    Written written(BigDecimal sek) {
        BigDecimal mkr = new BigDecimal("1000000");
        boolean isLarge = sek.abs().compareTo(mkr.multiply(BigDecimal.valueOf(25))) > 0;
        boolean isSmall = sek.abs().compareTo(new BigDecimal("2500000")) < 0;
        return switch (dice.between(0, 4)) {
            case 0 -> written(sek, "tkr", dice.between(0, 1));
            case 1 -> written(sek, "mkr", 3);
            case 2 -> isSmall ? written(sek, "tkr", 0) : written(sek, "mkr", 1);
            case 3 -> isLarge ? written(sek, "mkr", 0) : written(sek, "mkr", 2);
            default -> Written.kronor(sek);
        };
    }

    static Written written(BigDecimal sek, String unit, int decimals) {
        return new Written(sek.divide(Scale.kronor(unit), decimals, RoundingMode.HALF_UP), unit);
    }

    void decide(Place place, Written amount) {
        decide(place, amount, null);
    }

    void decide(Place place, Written amount, @Nullable Integer instalment) {
        books.allocation(
                told("decided", instalment, null),
                LocalDate.of(place.year(), 3, 7),
                place.grant(),
                place.year(),
                List.of(line(1, place, amount)));
        books.standings.decide(place, amount.sum());
    }

    void decideLater(Place place, Written amount, int instalment) {
        books.allocation(
                told("decided", instalment, null),
                asOf.plusDays(30),
                place.grant(),
                place.year(),
                List.of(line(1, place, amount)));
        books.standings.decideLater(place);
    }

    /** A table that names every region given, and means 0 for others when it says so. */
    void decideTable(List<Place> places, List<Line> lines, @Nullable String absentMeans) {
        Place first = places.get(0);
        books.allocation(
                told("decided", null, absentMeans),
                LocalDate.of(first.year(), 12, 7),
                first.grant(),
                first.year(),
                lines);
        for (int i = 0; i < places.size(); i++) {
            books.standings.decide(places.get(i), Sum.of(lines.get(i).amount()));
        }
    }

    void decideBroken(Place place, Written amount, BigDecimal stated) {
        books.broken(
                told("decided", null, null),
                LocalDate.of(place.year(), 3, 7),
                place.grant(),
                place.year(),
                List.of(line(1, place, amount)),
                stated);
    }

    void tell(String stage, Place place, Written amount) {
        tell(stage, place, amount, LocalDate.of(place.year() - 1, 9, 20));
    }

    void tell(String stage, Place place, Written amount, LocalDate dated) {
        books.allocation(told(stage, null, null), dated, place.grant(), place.year(), List.of(line(1, place, amount)));
        books.standings.expect(place, amount.sum());
    }

    void budget(Place place, Written amount) {
        budget(place, amount, null);
    }

    void budget(Place place, Written amount, @Nullable String board) {
        books.budget(place.regionYear(), budgetLine(place, amount, board));
        books.standings.budget(place, amount.sum());
    }

    void propose(Place place, Written amount) {
        books.laterBudget(
                place.regionYear(),
                dice.pick("amendment", "original"),
                "proposed",
                LocalDate.of(place.year(), 2, 11),
                budgetLine(place, amount, null));
        books.standings.want(place, amount.sum());
    }

    void amend(Place place, Written amount, LocalDate dated) {
        books.laterBudget(place.regionYear(), "amendment", "adopted", dated, budgetLine(place, amount, null));
        if (!dated.isAfter(asOf)) {
            books.standings.budget(place, amount.sum());
        }
    }

    void receive(Place place, BigDecimal sek) {
        receive(place, sek, day(place.year()));
    }

    void receive(Place place, BigDecimal sek, LocalDate date) {
        book(place, "3450", sek, date, voucher());
    }

    /** Books money on an account, for the grant and year of the place, or of a date in another year. */
    void book(Place place, String account, BigDecimal receivedSek, LocalDate date, String voucher) {
        post(place.grant(), account, receivedSek, date, voucher);
        if (!account.equals("3500")) {
            books.standings.receive(new Place(region, place.grant(), date.getYear()), receivedSek);
        }
    }

    void receiveUnmatched(BigDecimal sek, LocalDate date) {
        post(null, "3450", sek, date, voucher());
    }

    String voucher() {
        count++;
        return "%sV%d".formatted(name, count);
    }

    void prove(Place place, String measure, String cause, BigDecimal sek, BigDecimal precision) {
        books.standings.prove(Claim.of(place, measure, cause, sek), precision);
    }

    void observe(Claim claim) {
        books.standings.prove(claim, EXACT);
    }

    /** The same grant and year in another region. */
    Place elsewhere(Place place) {
        return new Place(books.otherThan(region), place.grant(), place.year());
    }

    /** The same grant and year in every region. */
    List<Place> everywhere(Place place) {
        return books.regions.stream()
                .map(code -> new Place(code, place.grant(), place.year()))
                .toList();
    }

    /** A table that does not name the region means 0 for it. */
    void absent(Place place) {
        books.standings.decide(place, Sum.of(BigDecimal.ZERO));
    }

    Line line(int number, Place place, Written amount) {
        return new Line(
                number, place.region(), null, null, amount.unit(), null, null, null, amount.amount(), Reading.GOOD);
    }

    private void post(@Nullable String project, String account, BigDecimal sek, LocalDate date, String voucher) {
        count++;
        books.book(
                region,
                new Posting(
                        books.nextPosting(region),
                        null,
                        date,
                        books.name + account,
                        voucher,
                        "syntetisk",
                        project,
                        null,
                        null,
                        sek.negate(),
                        false,
                        false,
                        Reading.GOOD));
    }

    private static Line budgetLine(Place place, Written amount, @Nullable String board) {
        return new Line(
                1,
                null,
                place.grant(),
                null,
                amount.unit(),
                null,
                "revenue",
                null,
                board,
                null,
                amount.amount(),
                Reading.GOOD);
    }

    private static Told.Allocation told(String stage, @Nullable Integer instalment, @Nullable String absentMeans) {
        return new Told.Allocation(stage, "region", instalment, absentMeans, new Money("kr", null, null));
    }
}
