package se.bidrag.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Delivery.Line;
import se.bidrag.world.Delivery.Reading;
import se.bidrag.world.Told.Allocation;
import se.bidrag.world.Told.Budget;
import se.bidrag.world.Told.Money;

/** Places the records of documents; a record whose region, grant or year is unknown has no place. */
final class Reader {

    private final Names names;
    private final Map<String, List<PlacedLine>> placed = new HashMap<>();

    Reader(World world) {
        names = new Names(world);
        world.deliveries()
                .forEach(delivery -> placed.put(
                        delivery.id(),
                        delivery.lines().stream()
                                .filter(line -> line.reading() == Reading.GOOD && !isTotal(line))
                                .flatMap(line -> place(delivery, line).stream())
                                .toList()));
    }

    List<PlacedLine> lines(Delivery delivery) {
        return placed.getOrDefault(delivery.id(), List.of());
    }

    Stream<PlacedLine> lines(Stream<Delivery> deliveries) {
        return deliveries.flatMap(delivery -> lines(delivery).stream());
    }

    boolean isTotal(Line line) {
        return names.isTotal(line.region()) || names.isTotal(line.recipient());
    }

    Optional<String> region(Delivery delivery, @Nullable String ofRecord) {
        return names.region(ofRecord != null ? ofRecord : delivery.region());
    }

    Optional<String> declaredGrant(Delivery delivery) {
        return names.grant(delivery.grant(), names.region(delivery.region()), delivery.dated());
    }

    /** Whether the region and the grant that the descriptor names are known. */
    boolean isDeclared(Delivery delivery) {
        return (delivery.region() == null || names.region(delivery.region()).isPresent())
                && (delivery.grant() == null || declaredGrant(delivery).isPresent());
    }

    private Optional<PlacedLine> place(Delivery delivery, Line line) {
        Optional<String> region = region(delivery, line.region());
        Optional<String> grant =
                line.grant() != null ? names.grant(line.grant(), region, delivery.dated()) : declaredGrant(delivery);
        Optional<Integer> year = line.year() != null ? names.year(line.year()) : Optional.ofNullable(delivery.year());
        boolean needsRegion = isForRegions(delivery.told());
        if (grant.isEmpty() || year.isEmpty() || (needsRegion && region.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new PlacedLine(
                delivery,
                line,
                needsRegion ? region.get() : null,
                grant.get(),
                year.get(),
                natural(delivery.told(), Scale.line(money(delivery.told()), line.unit(), line.amount()))));
    }

    static boolean isForRegions(Told told) {
        return !(told instanceof Allocation allocation)
                || allocation.recipientType().equals("region");
    }

    static Money money(Told told) {
        if (told instanceof Allocation allocation) {
            return allocation.money();
        }
        if (told instanceof Budget budget) {
            return budget.money();
        }
        throw new IllegalArgumentException("a ledger has no unit");
    }

    private static Scale.Sek natural(Told told, Scale.Sek figure) {
        return told instanceof Budget budget && "debit_positive".equals(budget.sign())
                ? new Scale.Sek(figure.amountSek().negate(), figure.precisionSek())
                : figure;
    }
}
