package se.bidrag.world;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.World.Delivery;

/** All that is known of one place, added up as it is found. */
final class Figures {

    Sum decided = Sum.NONE;
    Sum ceiling = Sum.NONE;
    Sum announced = Sum.NONE;
    Sum budgeted = Sum.NONE;
    Sum received = Sum.NONE;
    Sum recognised = Sum.NONE;
    boolean isPending;

    private final List<Delivery> restsOn = new ArrayList<>();
    private final List<Delivery> ceilingRestsOn = new ArrayList<>();
    private final List<Delivery> announcedRestsOn = new ArrayList<>();

    void restsOn(Delivery delivery) {
        restsOn.add(delivery);
    }

    void decide(Decisions.Part part) {
        decided = decided.plus(part.sum());
        restsOn(part.delivery());
    }

    void ceiling(Decisions.Part part) {
        ceiling = ceiling.plus(part.sum());
        ceilingRestsOn.add(part.delivery());
    }

    void announce(Decisions.Part part) {
        announced = announced.plus(part.sum());
        announcedRestsOn.add(part.delivery());
    }

    void budget(PlacedLine line) {
        budgeted = budgeted.plus(line.sum());
        restsOn(line.delivery());
    }

    void receive(PlacedPosting posting) {
        received = received.plus(posting.received());
        recognised = recognised.plus(posting.recognised());
        restsOn(posting.delivery());
    }

    void pend(PlacedLine line) {
        isPending = true;
        restsOn(line.delivery());
    }

    /** Absent where something is decided. */
    @Nullable
    String expectedStage() {
        if (!decided.isNone()) {
            return null;
        }
        if (!ceiling.isNone()) {
            return "ceiling";
        }
        return announced.isNone() ? null : "announced";
    }

    Sum expected() {
        if (!decided.isNone()) {
            return Sum.NONE;
        }
        return ceiling.isNone() ? announced : ceiling;
    }

    boolean isRow() {
        return isPending || !decided.isNone() || !expected().isNone() || !budgeted.isNone() || !received.isNone();
    }

    boolean isSynthetic() {
        List<Delivery> expects = "ceiling".equals(expectedStage())
                ? ceilingRestsOn
                : expectedStage() == null ? List.of() : announcedRestsOn;
        return restsOn.stream().anyMatch(Delivery::isSynthetic)
                || expects.stream().anyMatch(Delivery::isSynthetic);
    }
}
