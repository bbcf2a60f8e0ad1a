package se.bidrag.world;

import java.util.Map;
import java.util.TreeMap;

/** Per cause: how often it was put into a world, found, missed and claimed where it was not. */
final class CauseTally {

    private static final class Count {
        private int found;
        private int missed;
        private int falselyClaimed;
        private int lookAlikes;
    }

    private final Map<String, Count> counts = new TreeMap<>();

    void add(Misjudged judged) {
        judged.found().forEach(claim -> of(claim.cause()).found++);
        judged.missed().forEach(claim -> of(claim.cause()).missed++);
        judged.falselyMade().forEach(claim -> of(claim.cause()).falselyClaimed++);
        judged.worlds().stream()
                .flatMap(world -> world.parts().stream())
                .map(PlayedWorld.Part::situation)
                .filter(Situation::isLookAlike)
                .forEach(situation -> of(situation.cause()).lookAlikes++);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("%-24s %9s %9s %9s %9s %12s%n"
                .formatted("cause", "injected", "found", "missed", "false", "look-alikes"));
        counts.forEach((cause, count) -> text.append("%-24s %9d %9d %9d %9d %12d%n"
                .formatted(
                        cause,
                        count.found + count.missed,
                        count.found,
                        count.missed,
                        count.falselyClaimed,
                        count.lookAlikes)));
        return text.toString();
    }

    private Count of(String cause) {
        return counts.computeIfAbsent(cause, any -> new Count());
    }
}
