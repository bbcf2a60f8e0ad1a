package se.bidrag.nightly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Declaration;
import se.bidrag.delivery.Delivery;
import se.bidrag.landing.LakeFile;
import se.bidrag.landing.Landed;
import se.bidrag.nightly.Plan.Item;
import se.bidrag.nightly.Plan.State;
import se.bidrag.nightly.Plan.Sum;
import se.bidrag.publish.PublishedDelivery;

/** Holds what would land against what the newest publication rests on. */
final class PlannedDeliveries {

    private final Map<String, PublishedDelivery> published;
    private final Map<String, BigDecimal> moneySek;
    private final List<Delivery> asked;

    PlannedDeliveries(
            Map<String, PublishedDelivery> published, Map<String, BigDecimal> moneySek, List<Delivery> asked) {
        this.published = published;
        this.moneySek = moneySek;
        this.asked = asked;
    }

    /** Everything that is delivered, and then what was and is not any more. */
    List<Item> of(Map<String, Landed> landings) {
        List<Item> items = new ArrayList<>();
        landings.values().forEach(landed -> items.add(item(landed)));
        asked.forEach(delivery -> items.add(asked(delivery)));
        published.values().stream()
                .filter(earlier -> asked.stream().noneMatch(each -> each.id().equals(earlier.deliveryId())))
                .filter(earlier -> !landings.containsKey(earlier.deliveryId()))
                .forEach(earlier -> items.add(gone(earlier)));
        return items.stream().sorted(Comparator.comparing(Item::delivery)).toList();
    }

    List<Sum> sums(Map<String, Landed> landings) {
        record Group(State state, String kind) {}
        return of(landings).stream()
                .collect(Collectors.groupingBy(
                        item -> new Group(item.state(), Objects.requireNonNullElse(item.kind(), ""))))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing((Map.Entry<Group, List<Item>> group) ->
                                group.getKey().state())
                        .thenComparing(group -> group.getKey().kind()))
                .map(group -> sum(group.getKey().state(), group.getKey().kind(), group.getValue()))
                .toList();
    }

    private static Sum sum(State state, String kind, List<Item> items) {
        return new Sum(
                state,
                kind.isEmpty() ? null : kind,
                items.size(),
                items.stream()
                        .mapToLong(item -> Objects.requireNonNullElse(item.records(), 0L))
                        .sum(),
                items.stream()
                        .map(Item::moneySek)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null));
    }

    private Item item(Landed landed) {
        String id = landed.delivery().id();
        Declaration declaration = landed.delivery().declaration();
        @Nullable LakeFile file = file(landed);
        return new Item(
                id,
                landed.delivery().path(),
                declaration == null ? null : declaration.kind().text(),
                state(id, file),
                landed instanceof Landed.Read,
                file == null ? null : file.contents().records(),
                moneySek.get(id),
                landed instanceof Landed.Fault fault ? fault.fault() : null);
    }

    private State state(String id, @Nullable LakeFile file) {
        if (file == null) {
            return State.REJECTED;
        }
        PublishedDelivery earlier = published.get(id);
        if (earlier == null) {
            return State.NEW;
        }
        return file.name().equals(earlier.lakeFile()) ? State.UNCHANGED : State.CHANGED;
    }

    private static Item gone(PublishedDelivery earlier) {
        return new Item(
                earlier.deliveryId(),
                earlier.path(),
                earlier.kind(),
                State.GONE,
                false,
                earlier.rowCount(),
                earlier.readTotalSek(),
                null);
    }

    private static Item asked(Delivery delivery) {
        Declaration declaration = delivery.declaration();
        return new Item(
                delivery.id(),
                delivery.path(),
                declaration == null ? null : declaration.kind().text(),
                State.ASKED,
                true,
                null,
                null,
                null);
    }

    private static @Nullable LakeFile file(Landed landed) {
        return landed.files().stream().findFirst().orElse(null);
    }
}
