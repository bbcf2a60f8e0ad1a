package se.bidrag.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Delivery.Line;
import se.bidrag.world.Delivery.Reading;
import se.bidrag.world.Delivery.Stated;
import se.bidrag.world.Told.Money;
import se.bidrag.world.World.Region;

/** Invents what the state announces, decides and pays. */
final class AllocationMaker {

    private final Country country;
    private final Dice dice;
    private final Printer printer;

    AllocationMaker(Country country) {
        this.country = country;
        dice = country.dice;
        printer = new Printer(dice);
    }

    List<Delivery> deliveries() {
        List<Delivery> deliveries = new ArrayList<>();
        int count = dice.between(0, 6);
        for (int i = 0; i < count; i++) {
            Optional<Delivery> replaced = country.replaceable(30, deliveries);
            deliveries.add(delivery(replaced.orElse(null)));
            if (dice.chance(8)) {
                Delivery first = deliveries.get(deliveries.size() - 1);
                LocalDate dated = dice.chance(75) ? first.dated() : country.date();
                deliveries.add(first.again(
                        country.nextId(), dated, dice.chance(30) ? List.of(first.id()) : first.supersedes()));
            }
        }
        return deliveries;
    }

    private Delivery delivery(@Nullable Delivery replaced) {
        String id = country.nextId();
        LocalDate dated = country.dateAfter(replaced);
        boolean isByGrant = dice.chance(80);
        boolean isByYear = dice.chance(80);
        @Nullable
        String grant = replaced != null && dice.chance(80)
                ? replaced.grant()
                : isByGrant ? country.grant().code() : null;
        @Nullable
        Integer year = replaced != null && dice.chance(80)
                ? replaced.year()
                : isByYear ? Integer.valueOf(country.year()) : null;
        @Nullable
        String recipientType =
                dice.chance(12) ? dice.pick("municipality", "health_care_region", "association", "national") : "region";
        Money money = printer.money();
        int decimals = printer.decimals(Scale.unitOf(money));
        @Nullable String fault = country.fault();
        List<Line> lines =
                fault != null || dice.chance(5) ? List.of() : lines(grant, year, recipientType, money, decimals);
        @Nullable Stated stated = fault == null && dice.chance(45) ? printer.stated(money, lines) : null;
        if (!lines.isEmpty() && dice.chance(30)) {
            lines = printer.withTotalRow(money, lines, recipientType);
        }
        return new Delivery(
                id,
                dated,
                dice.chance(30),
                "sha-" + id,
                fault,
                null,
                grant == null ? null : grantText(grant),
                year,
                new Told.Allocation(
                        dice.pick("decided", "decided", "decided", "decided", "ceiling", "announced", "paid"),
                        recipientType,
                        dice.maybe(40, dice.between(1, 2)),
                        country.mayMeanZero && dice.chance(35) ? "zero" : "missing",
                        money),
                stated,
                replaced == null ? List.of() : List.of(replaced.id()),
                lines,
                List.of());
    }

    private String grantText(String grant) {
        return dice.chance(3) ? "okänt bidrag" : dice.chance(10) ? "bidrag  " + grant : grant;
    }

    private List<Line> lines(
            @Nullable String grant, @Nullable Integer year, String recipientType, Money money, int decimals) {
        List<Line> lines = new ArrayList<>();
        boolean isForRegions = recipientType.equals("region");
        for (Region region : country.regions) {
            for (int copies = dice.chance(85) ? dice.chance(8) ? 2 : 1 : 0; copies > 0; copies--) {
                String ofGrant = grant != null ? grant : country.grant().code();
                int ofYear = year != null ? year : country.year();
                BigDecimal sek = country.moneySek(region.code(), ofGrant, ofYear);
                boolean isHalf = dice.chance(15);
                String unit = dice.chance(5) ? dice.pick("kr", "tkr") : Scale.unitOf(money);
                int shown = unit.equals(Scale.unitOf(money)) ? decimals : printer.decimals(unit);
                lines.add(new Line(
                        lines.size() + 1,
                        isForRegions ? dice.chance(4) ? "Okänd region" : country.written(region) : null,
                        grant != null ? null : dice.chance(5) ? "inget bidrag" : grantText(ofGrant),
                        year != null ? null : dice.chance(5) ? "20x4" : Integer.toString(ofYear),
                        unit.equals(Scale.unitOf(money)) ? null : unit,
                        isForRegions ? null : "Mottagare " + lines.size(),
                        null,
                        null,
                        Country.printed(isHalf ? sek.divide(BigDecimal.valueOf(2)) : sek, unit, shown),
                        dice.chance(95) ? Reading.GOOD : dice.pick(Reading.FIGURE_ONLY, Reading.NOTHING)));
            }
        }
        return List.copyOf(lines);
    }
}
