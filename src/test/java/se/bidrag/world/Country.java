package se.bidrag.world;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.World.Grant;
import se.bidrag.world.World.Region;

/** What the deliveries of one world share: its dice, places, dates and the money that each place is about. */
final class Country {

    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(2023, 11, 20),
            LocalDate.of(2024, 1, 15),
            LocalDate.of(2024, 3, 7),
            LocalDate.of(2024, 6, 30),
            LocalDate.of(2024, 9, 1),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 2, 14),
            LocalDate.of(2025, 6, 2));
    private static final List<String> MONEY =
            List.of("82572546", "165145092", "1000000", "350000.50", "2500", "0", "49999", "9842000000", "-75000");

    final Dice dice;
    final String name;
    final List<Region> regions;
    final List<Grant> grants;
    final List<Integer> years;
    final boolean mayMeanZero;

    private final Map<Place, BigDecimal> money = new HashMap<>();
    private int count;

    Country(Dice dice, String name, List<Region> regions, List<Grant> grants, boolean mayMeanZero) {
        this.dice = dice;
        this.name = name;
        this.regions = regions;
        this.grants = grants;
        this.mayMeanZero = mayMeanZero;
        this.years = dice.pick(List.of(List.of(2024), List.of(2024), List.of(2024, 2025), List.of(2023, 2024, 2025)));
    }

    String nextId() {
        count++;
        return "%s/%s%d".formatted(name, dice.pick("a", "b", "c", "d"), count);
    }

    LocalDate date() {
        return dice.pick(DATES);
    }

    /** Mostly not before what it replaces. */
    LocalDate dateAfter(@Nullable Delivery replaced) {
        return replaced == null || dice.chance(7)
                ? date()
                : dice.pick(DATES.stream()
                        .filter(date -> !date.isBefore(replaced.dated()))
                        .toList());
    }

    Grant grant() {
        return dice.pick(grants);
    }

    /** The grant that a project is mostly mapped to. */
    String grantOf(String project) {
        int number = Character.digit(project.charAt(project.length() - 1), 10);
        return grants.get((number - 1) % grants.size()).code();
    }

    int year() {
        return dice.pick(years);
    }

    /** The same figure whoever asks, so that decisions, budgets and ledgers often agree. */
    BigDecimal moneySek(String region, String grant, int year) {
        return money.computeIfAbsent(new Place(region, grant, year), place -> new BigDecimal(dice.pick(MONEY)));
    }

    /** A figure as a document prints it: in a unit, with some decimals, so perhaps rounded. */
    static BigDecimal printed(BigDecimal sek, String unit, int decimals) {
        return sek.divide(Scale.kronor(unit), decimals, RoundingMode.HALF_UP);
    }

    /** A form of a region's name that a document might use. */
    String written(Region region) {
        return switch (dice.between(0, 4)) {
            case 0 -> region.name();
            case 1 -> region.otherName().toUpperCase(Locale.ROOT);
            case 2 -> " " + region.name().replace(" ", "\u00a0 ");
            default -> region.code();
        };
    }

    /** Now and then an earlier delivery of these, to be replaced. */
    Optional<Delivery> replaceable(int percent, List<Delivery> earlier) {
        return earlier.isEmpty() || !dice.chance(percent) ? Optional.empty() : Optional.of(dice.pick(earlier));
    }

    @Nullable
    String fault() {
        return dice.maybe(4, "the file is a directory");
    }
}
