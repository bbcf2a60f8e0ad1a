package se.bidrag.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Delivery.Line;
import se.bidrag.world.Delivery.Reading;
import se.bidrag.world.Told.Money;
import se.bidrag.world.World.Region;

/** Invents what regions budget, amend, forecast and propose. */
final class BudgetMaker {

    private final Country country;
    private final Dice dice;
    private final Printer printer;

    BudgetMaker(Country country) {
        this.country = country;
        dice = country.dice;
        printer = new Printer(dice);
    }

    List<Delivery> deliveries() {
        List<Delivery> deliveries = new ArrayList<>();
        int count = dice.between(0, 3 + 2 * country.regions.size());
        for (int i = 0; i < count; i++) {
            deliveries.add(delivery(country.replaceable(15, deliveries).orElse(null)));
            if (dice.chance(6)) {
                Delivery first = deliveries.get(deliveries.size() - 1);
                LocalDate dated = dice.chance(75) ? first.dated() : country.date();
                Delivery second = first.again(country.nextId(), dated, first.supersedes());
                deliveries.add(dice.chance(75) ? second : second.told(ofAnotherVersion((Told.Budget) first.told())));
            }
        }
        return deliveries;
    }

    private static Told.Budget ofAnotherVersion(Told.Budget told) {
        return new Told.Budget(
                told.version() + "b", told.mode(), told.series(), told.status(), told.sign(), told.money());
    }

    private Delivery delivery(@Nullable Delivery replaced) {
        String id = country.nextId();
        @Nullable
        String region = replaced != null
                ? replaced.region()
                : dice.maybe(80, dice.pick(country.regions).code());
        @Nullable Integer year = replaced != null ? replaced.year() : dice.maybe(80, country.year());
        @Nullable String grant = dice.maybe(20, country.grant().code());
        @Nullable String sign = dice.pick(List.of("natural", "debit_positive", "none"));
        @Nullable String fault = country.fault();
        Money money = printer.money();
        boolean isTurned = sign.equals("debit_positive");
        List<Line> lines = fault != null || dice.chance(10) ? List.of() : lines(region, year, grant, money, isTurned);
        return new Delivery(
                id,
                country.dateAfter(replaced),
                dice.chance(30),
                "sha-" + id,
                fault,
                region,
                grant,
                year,
                new Told.Budget(
                        dice.maybe(30, "v" + dice.between(1, 2)),
                        dice.pick("original", "original", "original", "amendment", "amendment", "forecast"),
                        dice.maybe(25, dice.pick("driftbudget", "nämndbudget")),
                        dice.pick("adopted", "adopted", "adopted", "adopted", "proposed", "expected"),
                        sign.equals("none") ? null : sign,
                        money),
                dice.chance(15) && fault == null ? printer.stated(money, lines) : null,
                replaced == null ? List.of() : List.of(replaced.id()),
                lines,
                List.of());
    }

    private List<Line> lines(
            @Nullable String region, @Nullable Integer year, @Nullable String grant, Money money, boolean isTurned) {
        List<Line> lines = new ArrayList<>();
        int count = dice.pick(1, 1, 2, 4);
        boolean hasStatus = dice.chance(12);
        int decimals = printer.decimals(Scale.unitOf(money));
        for (int number = 1; number <= count; number++) {
            Region ofRegion = dice.pick(country.regions);
            String ofGrant = grant != null ? grant : country.grant().code();
            int ofYear = year != null ? year : country.year();
            BigDecimal sek = country.moneySek(region != null ? region : ofRegion.code(), ofGrant, ofYear);
            BigDecimal natural = dice.chance(10) ? sek.divide(BigDecimal.valueOf(2)) : sek;
            lines.add(new Line(
                    number,
                    region != null ? null : dice.chance(3) ? "Ingenstans" : country.written(ofRegion),
                    grant != null ? null : dice.chance(4) ? "okänt" : ofGrant,
                    year != null ? null : dice.chance(3) ? "i år" : Integer.toString(ofYear),
                    null,
                    null,
                    dice.pick(List.of("", "", "revenue", "intäkt", "frame", "nettoram")),
                    hasStatus ? dice.pick("adopted", "Adopted", "proposed", "expected", "enligt uppgift") : null,
                    Country.printed(isTurned ? natural.negate() : natural, Scale.unitOf(money), decimals),
                    dice.chance(96) ? Reading.GOOD : Reading.NOTHING));
        }
        return lines.stream().map(BudgetMaker::withoutEmptySide).toList();
    }

    private static Line withoutEmptySide(Line line) {
        String side = line.side();
        return side == null || !side.isEmpty()
                ? line
                : new Line(
                        line.number(),
                        line.region(),
                        line.grant(),
                        line.year(),
                        line.unit(),
                        line.recipient(),
                        null,
                        line.status(),
                        line.amount(),
                        line.reading());
    }
}
