package se.bidrag.world;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Delivery.Line;
import se.bidrag.world.Delivery.Reading;
import se.bidrag.world.Delivery.Stated;
import se.bidrag.world.Told.Money;

/** Invents how a document prints its money and its totals, right or wrong. */
final class Printer {

    private final Dice dice;

    Printer(Dice dice) {
        this.dice = dice;
    }

    Money money() {
        String unit = dice.pick("kr", "kr", "kr", "tkr", "mkr", "mkr", "mdkr");
        @Nullable
        String header = dice.maybe(20, "Belopp (%s)".formatted(dice.chance(80) ? unit : dice.pick("kr", "tkr", "mkr")));
        boolean isKronor = unit.equals("kr") && (header == null || header.contains("(kr)"));
        return new Money(unit, header, isKronor && dice.chance(15) ? new BigDecimal("100000.00") : null);
    }

    /** Never finer than the öre. */
    int decimals(String unit) {
        return switch (unit) {
            case "kr" -> dice.pick(0, 0, 2);
            case "tkr" -> dice.pick(0, 0, 1, 3, 5);
            case "mkr" -> dice.pick(0, 1, 1, 3, 6, 8);
            default -> dice.pick(1, 2, 6, 8);
        };
    }

    @Nullable
    Stated stated(Money money, List<Line> lines) {
        String unit = dice.chance(70) ? Scale.unitOf(money) : dice.pick("mkr", "mdkr", "kr");
        boolean isFileUnit = unit.equals(Scale.unitOf(money)) && dice.chance(80);
        BigDecimal total = Country.printed(perturbed(totalSek(money, lines)), unit, decimals(unit));
        return new Stated(total, isFileUnit ? null : unit);
    }

    List<Line> withTotalRow(Money money, List<Line> lines, String recipientType) {
        boolean isForRegions = recipientType.equals("region");
        String name = dice.pick("Summa", "**Summa**", "TOTALT", "Hela  riket", "Samtliga", "Riket");
        String unit = Scale.unitOf(money);
        BigDecimal total = Country.printed(perturbed(totalSek(money, lines)), unit, decimals(unit));
        List<Line> withTotal = new ArrayList<>(lines);
        withTotal.add(new Line(
                lines.size() + 1,
                isForRegions ? name : null,
                null,
                null,
                null,
                isForRegions ? null : name,
                null,
                null,
                total,
                Reading.GOOD));
        return List.copyOf(withTotal);
    }

    private BigDecimal perturbed(BigDecimal sek) {
        return dice.chance(85) ? sek : sek.add(new BigDecimal(dice.pick("1", "-500", "50000", "50001", "1000000")));
    }

    private static BigDecimal totalSek(Money money, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.reading() == Reading.GOOD)
                .map(line -> Scale.line(money, line.unit(), line.amount()).amountSek())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.UNNECESSARY);
    }
}
