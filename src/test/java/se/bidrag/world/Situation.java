package se.bidrag.world;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that happens to a region's money, which the scene is told to prove; or something that only looks like it.
 *
 * @param cause that it is an example of, or looks like; {@code none} for money that merely differs
 */
record Situation(String cause, String name, boolean isLookAlike, Consumer<Scene> script) {

    static Situation of(String cause, String name, Consumer<Scene> script) {
        return new Situation(cause, name, false, script);
    }

    static Situation lookAlike(String cause, String name, Consumer<Scene> script) {
        return new Situation(cause, name, true, script);
    }

    static List<Situation> all() {
        return Stream.of(
                        PlainSituations.all(),
                        LedgerSituations.all(),
                        ReceiptSituations.all(),
                        YearSituations.all(),
                        BudgetSituations.all(),
                        DecisionSituations.all(),
                        ObservedSituations.all(),
                        CombinedSituations.all(),
                        LedgerLookAlikes.all(),
                        BudgetLookAlikes.all(),
                        DecisionLookAlikes.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Causes that some situation is an example of, beside those that merely look like one. */
    static Set<String> causes() {
        return all().stream()
                .filter(situation -> !situation.isLookAlike())
                .map(Situation::cause)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "%s: %s".formatted(cause, name);
    }
}
