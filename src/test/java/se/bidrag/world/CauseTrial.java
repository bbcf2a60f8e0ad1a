package se.bidrag.world;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Every situation played among others, and what was claimed of it counted.
 *
 * @param table per cause what was injected, found, missed and falsely claimed
 * @param smallest the first world that is misjudged, with as few situations as misjudge it; null when none is
 */
public record CauseTrial(String table, @Nullable String smallest) {

    private static final int SIDE_BY_SIDE = 100;
    private static final List<LocalDate> AS_OF =
            List.of(LocalDate.of(2026, 2, 14), LocalDate.of(2025, 12, 10), LocalDate.of(2026, 11, 21));

    /**
     * Plays each situation in as many worlds as wanted; a cause has one to six situations.
     *
     * @param first number of the first round of worlds
     */
    public static CauseTrial of(int first, int rounds, Path temporary) {
        List<Situation> all = Situation.all();
        CauseTally tally = new CauseTally();
        @Nullable String smallest = null;
        int end = (first + rounds) * all.size();
        for (int number = first * all.size(); number < end; number += SIDE_BY_SIDE) {
            LocalDate asOf = AS_OF.get(number / SIDE_BY_SIDE % AS_OF.size());
            List<PlayedWorld> worlds = IntStream.range(number, Math.min(number + SIDE_BY_SIDE, end))
                    .mapToObj(i -> PlayedWorld.of(all.get(i % all.size()), i, asOf, all))
                    .toList();
            Misjudged judged = Misjudged.in(worlds, temporary);
            tally.add(judged);
            if (smallest == null && !judged.isClean()) {
                Optional<Misjudged> alone = judged.smallest(temporary);
                smallest = alone.orElse(judged).toString();
            }
        }
        return new CauseTrial(tally.toString(), smallest);
    }
}
