package se.bidrag.world;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Told.Allocation;
import se.bidrag.world.World.Grant;
import se.bidrag.world.World.Region;

/** What the state decided, or lets a region expect, place by place. */
final class Decisions {

    /** What a decision is about. */
    record Decided(String grant, int year, String recipientType) {}

    /** Money for a place, from one delivery; {@code line} is the fact, absent for a zero by absence. */
    record Part(Place place, Delivery delivery, Sum sum, Optional<PlacedLine> line) {}

    private final World world;
    private final Reader reader;
    private final Standing standing;
    private final Set<String> umbrellas;

    Decisions(World world, Reader reader, Standing standing) {
        this.world = world;
        this.reader = reader;
        this.standing = standing;
        umbrellas = world.grants().stream()
                .filter(Grant::isUmbrella)
                .map(Grant::code)
                .collect(Collectors.toSet());
    }

    static boolean isDecision(Delivery delivery) {
        return delivery.told() instanceof Allocation allocation
                && allocation.stage().equals("decided");
    }

    /** What its rows name; a decision without any record is of what its descriptor names. */
    static Set<Decided> decided(Delivery delivery, Reader reader) {
        String recipients = ((Allocation) delivery.told()).recipientType();
        Set<Decided> decided = new HashSet<>();
        @Nullable Integer year = delivery.year();
        if (year != null && delivery.lines().isEmpty()) {
            reader.declaredGrant(delivery).ifPresent(grant -> decided.add(new Decided(grant, year, recipients)));
        }
        reader.lines(delivery).forEach(line -> decided.add(new Decided(line.grant(), line.year(), recipients)));
        return decided;
    }

    List<Part> decided() {
        return Stream.concat(rows("decided"), zeros()).toList();
    }

    /** The rows of a stage that count where nothing is decided: per grant, region and year the latest-dated ones. */
    List<Part> latest(String stage) {
        List<Part> latest = new ArrayList<>();
        rows(stage).collect(Collectors.groupingBy(Part::place)).values().forEach(parts -> {
            var date = parts.stream()
                    .map(part -> part.delivery().dated())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            parts.stream().filter(part -> part.delivery().dated().equals(date)).forEach(latest::add);
        });
        return latest;
    }

    private Stream<Part> rows(String stage) {
        return reader.lines(inForce(stage))
                .filter(line -> !umbrellas.contains(line.grant()))
                .flatMap(
                        line -> line
                                .place()
                                .map(place -> new Part(place, line.delivery(), line.sum(), Optional.of(line)))
                                .stream());
    }

    private Stream<Part> zeros() {
        return inForce("decided")
                .filter(delivery -> delivery.told() instanceof Allocation told && "zero".equals(told.absentMeans()))
                .filter(delivery -> Reader.isForRegions(delivery.told()))
                .flatMap(delivery -> decided(delivery, reader).stream()
                        .filter(decided -> !umbrellas.contains(decided.grant()))
                        .flatMap(decided -> zeros(delivery, decided)));
    }

    private Stream<Part> zeros(Delivery delivery, Decided decided) {
        Set<Place> named = reader.lines(delivery).stream()
                .flatMap(line -> line.place().stream())
                .collect(Collectors.toSet());
        return world.regions().stream()
                .map(Region::code)
                .map(region -> new Place(region, decided.grant(), decided.year()))
                .filter(place -> !named.contains(place))
                .map(place -> new Part(place, delivery, Sum.of(BigDecimal.ZERO), Optional.empty()));
    }

    private Stream<Delivery> inForce(String stage) {
        return standing.inForce()
                .filter(delivery -> delivery.told() instanceof Allocation allocation
                        && allocation.stage().equals(stage));
    }
}
