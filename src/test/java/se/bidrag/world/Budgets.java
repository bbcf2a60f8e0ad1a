package se.bidrag.world;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Place.RegionYear;
import se.bidrag.world.Told.Budget;

/** What the regions budgeted: the latest originals and what amends them. */
final class Budgets {

    private static final Set<String> REVENUE = Set.of("revenue", "intäkt");

    private final Reader reader;
    private final Standing standing;

    Budgets(Reader reader, Standing standing) {
        this.reader = reader;
        this.standing = standing;
    }

    /** The rows that are in B. */
    List<PlacedLine> counted() {
        return reader.lines(budgets().filter(Budgets::isNoForecast))
                .filter(line -> status(line).equals("adopted"))
                .filter(Budgets::isRevenue)
                .filter(this::isCounted)
                .toList();
    }

    /** Revenue rows that are only proposed or expected. */
    List<PlacedLine> pending() {
        return reader.lines(budgets())
                .filter(line -> !status(line).equals("adopted"))
                .filter(Budgets::isRevenue)
                .toList();
    }

    /** Region and year of every adopted original or amendment. */
    Set<RegionYear> delivered() {
        return budgets()
                .filter(Budgets::isNoForecast)
                .flatMap(delivery -> named(delivery).stream())
                .collect(Collectors.toSet());
    }

    private boolean isCounted(PlacedLine line) {
        Budget told = told(line.delivery());
        RegionYear place = line.regionYear().orElseThrow();
        Optional<LocalDate> latest = budgets()
                .filter(delivery -> told(delivery).mode().equals("original"))
                .filter(isOfSeries(told.series()))
                .filter(delivery -> named(delivery).contains(place))
                .map(Delivery::dated)
                .max(Comparator.naturalOrder());
        LocalDate dated = line.delivery().dated();
        return told.mode().equals("original")
                ? latest.filter(dated::equals).isPresent()
                : latest.filter(dated::isBefore).isEmpty();
    }

    /** Where an adopted budget is delivered: what the descriptor names, and what adopted rows name. */
    private Set<RegionYear> named(Delivery delivery) {
        Set<RegionYear> named = reader.lines(delivery).stream()
                .filter(line -> status(line).equals("adopted"))
                .flatMap(line -> line.regionYear().stream())
                .collect(Collectors.toSet());
        @Nullable Integer year = delivery.year();
        if (year != null && told(delivery).status().equals("adopted")) {
            reader.region(delivery, null).ifPresent(region -> named.add(new RegionYear(region, year)));
        }
        return named;
    }

    private Stream<Delivery> budgets() {
        return standing.inForce().filter(delivery -> delivery.told() instanceof Budget);
    }

    /** The record's own word where it is one of the three, else the descriptor's. */
    private static String status(PlacedLine line) {
        return Optional.ofNullable(line.line().status())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(Set.of("adopted", "proposed", "expected")::contains)
                .orElse(told(line.delivery()).status());
    }

    private static boolean isNoForecast(Delivery delivery) {
        return !told(delivery).mode().equals("forecast");
    }

    private static Predicate<Delivery> isOfSeries(@Nullable String series) {
        return delivery -> Objects.equals(told(delivery).series(), series);
    }

    private static boolean isRevenue(PlacedLine line) {
        return line.line().side() == null || REVENUE.contains(line.line().side());
    }

    private static Budget told(Delivery delivery) {
        return (Budget) delivery.told();
    }
}
