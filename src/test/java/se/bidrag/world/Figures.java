package se.bidrag.world;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is known of one place, added up as it is found. */
final class Figures {

    Sum decided = Sum.NONE;
    Sum expected = Sum.NONE;
    Sum budgeted = Sum.NONE;
    Sum received = Sum.NONE;
    Sum recognised = Sum.NONE;
    boolean isPending;

    private final List<Delivery> restsOn = new ArrayList<>();
    private final List<Delivery> expectedRestsOn = new ArrayList<>();
    private @Nullable String stage;

    void restsOn(Delivery delivery) {
        restsOn.add(delivery);
    }

    void decide(Decisions.Part part) {
        decided = decided.plus(part.sum());
        restsOn(part.delivery());
    }

    /** Parts of one bundle may be told by ceilings and by announcements; the sum is then called announced. */
    void expect(Decisions.Part part, String ofStage) {
        expected = expected.plus(part.sum());
        expectedRestsOn.add(part.delivery());
        stage = "announced".equals(stage) ? stage : ofStage;
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
        return decided.isNone() ? stage : null;
    }

    Sum expected() {
        return decided.isNone() ? expected : Sum.NONE;
    }

    boolean isRow() {
        return isPending || !decided.isNone() || !expected().isNone() || !budgeted.isNone() || !received.isNone();
    }

    boolean isSynthetic() {
        return restsOn.stream().anyMatch(Delivery::isSynthetic)
                || (decided.isNone() && expectedRestsOn.stream().anyMatch(Delivery::isSynthetic));
    }
}
