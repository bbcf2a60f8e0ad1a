package se.bidrag.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes away deliveries, then records, while the models and the oracle still disagree. */
final class Shrinker {

    private final Function<World, Optional<Disagreement>> compare;

    Shrinker(Function<World, Optional<Disagreement>> compare) {
        this.compare = compare;
    }

    Disagreement shrink(Disagreement found) {
        Disagreement smallest = withoutDeliveries(found);
        for (int i = 0; i < smallest.world().deliveries().size(); i++) {
            smallest = withoutRecords(smallest, i);
        }
        return smallest;
    }

    private Disagreement withoutDeliveries(Disagreement found) {
        Disagreement smallest = found;
        for (int i = 0; i < smallest.world().deliveries().size(); ) {
            List<Delivery> fewer = without(smallest.world().deliveries(), i);
            @Nullable
            Disagreement smaller =
                    compare.apply(smallest.world().withDeliveries(fewer)).orElse(null);
            smallest = smaller == null ? smallest : smaller;
            i += smaller == null ? 1 : 0;
        }
        return smallest;
    }

    private Disagreement withoutRecords(Disagreement found, int place) {
        Disagreement smallest = found;
        for (int i = 0; i < records(smallest.world().deliveries().get(place)); ) {
            List<Delivery> deliveries = new ArrayList<>(smallest.world().deliveries());
            deliveries.set(place, without(deliveries.get(place), i));
            @Nullable
            Disagreement smaller =
                    compare.apply(smallest.world().withDeliveries(deliveries)).orElse(null);
            smallest = smaller == null ? smallest : smaller;
            i += smaller == null ? 1 : 0;
        }
        return smallest;
    }

    private static int records(Delivery delivery) {
        return delivery.lines().size() + delivery.postings().size();
    }

    private static Delivery without(Delivery delivery, int record) {
        int lines = delivery.lines().size();
        return record < lines
                ? delivery.withLines(without(delivery.lines(), record))
                : delivery.withPostings(without(delivery.postings(), record - lines));
    }

    private static <T> List<T> without(List<T> all, int place) {
        List<T> fewer = new ArrayList<>(all);
        fewer.remove(place);
        return List.copyOf(fewer);
    }
}
