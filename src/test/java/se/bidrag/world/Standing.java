package se.bidrag.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Told.Allocation;
import se.bidrag.world.Told.Ledger;

/** Which deliveries are rejected, known and in force; only the last two depend on the as-of date. */
final class Standing {

    private final World world;
    private final Reader reader;
    private final LocalDate asOf;
    private final @Nullable LocalDate knownAt;
    private final Set<String> rejected = new HashSet<>();
    private final Set<String> superseded;

    Standing(World world, Reader reader, LocalDate asOf, @Nullable LocalDate knownAt) {
        this.world = world;
        this.reader = reader;
        this.asOf = asOf;
        this.knownAt = knownAt;
        Totals totals = new Totals(reader);
        world.deliveries().stream()
                .filter(delivery -> delivery.fault() != null || !reader.isDeclared(delivery) || !totals.close(delivery))
                .forEach(delivery -> rejected.add(delivery.id()));
        rejectRepeated();
        rejectSecondDecisions();
        superseded = world.deliveries().stream()
                .filter(this::isKnown)
                .filter(delivery -> !isRejected(delivery))
                .flatMap(delivery -> delivery.supersedes().stream())
                .collect(Collectors.toSet());
    }

    boolean isRejected(Delivery delivery) {
        return rejected.contains(delivery.id());
    }

    /** A ledger is known by its rows' dates, whatever its own. */
    boolean isKnown(Delivery delivery) {
        boolean isLeftOut = knownAt != null && delivery.dated().isAfter(knownAt);
        return !isLeftOut
                && (delivery.told() instanceof Ledger || !delivery.dated().isAfter(asOf));
    }

    boolean isInForce(Delivery delivery) {
        return isKnown(delivery) && !isRejected(delivery) && !superseded.contains(delivery.id());
    }

    Stream<Delivery> inForce() {
        return world.deliveries().stream().filter(this::isInForce);
    }

    private void rejectRepeated() {
        Map<List<Object>, List<Delivery>> same = world.deliveries().stream()
                .filter(delivery -> delivery.fault() == null)
                .collect(Collectors.groupingBy(
                        delivery -> List.of(delivery.sha256(), delivery.dated(), Identity.of(delivery))));
        same.values().forEach(group -> group.stream()
                .sorted(Comparator.comparing(Delivery::id))
                .skip(1)
                .forEach(delivery -> rejected.add(delivery.id())));
    }

    /** In order of date and name, each against those before it that are neither replaced nor themselves a second. */
    private void rejectSecondDecisions() {
        List<Delivery> accepted = new ArrayList<>();
        world.deliveries().stream()
                .filter(delivery -> !isRejected(delivery))
                .sorted(Comparator.comparing(Delivery::dated).thenComparing(Delivery::id))
                .forEach(delivery -> {
                    if (isSecond(delivery, accepted)) {
                        rejected.add(delivery.id());
                    } else {
                        accepted.add(delivery);
                    }
                });
    }

    private boolean isSecond(Delivery delivery, List<Delivery> accepted) {
        if (!Decisions.isDecision(delivery)
                || ((Allocation) delivery.told()).instalment() != null
                || accepted.stream().anyMatch(earlier -> earlier.supersedes().contains(delivery.id()))) {
            return false;
        }
        Set<String> replaced = Stream.concat(accepted.stream(), Stream.of(delivery))
                .flatMap(newer -> newer.supersedes().stream())
                .collect(Collectors.toSet());
        Set<Decisions.Decided> decided = Decisions.decided(delivery, reader);
        return accepted.stream()
                .filter(earlier -> Decisions.isDecision(earlier) && !replaced.contains(earlier.id()))
                .anyMatch(earlier -> Decisions.decided(earlier, reader).stream().anyMatch(decided::contains));
    }

    /** What makes two deliveries of the same bytes the same delivery. */
    private record Identity(List<Optional<Object>> told) {
        static Identity of(Delivery d) {
            List<Optional<Object>> told = new ArrayList<>();
            told.add(Optional.ofNullable(d.region()));
            told.add(Optional.ofNullable(d.grant()));
            told.add(Optional.ofNullable(d.year()));
            told.add(Optional.of(d.told().getClass()));
            if (d.told() instanceof Allocation a) {
                told.add(Optional.of(a.stage()));
                told.add(Optional.of(a.money().unit()));
            } else if (d.told() instanceof Told.Budget b) {
                told.add(Optional.ofNullable(b.version()));
                told.add(Optional.of(b.mode()));
                told.add(Optional.of(b.status()));
                told.add(Optional.of(b.money().unit()));
            }
            return new Identity(List.copyOf(told));
        }
    }
}
