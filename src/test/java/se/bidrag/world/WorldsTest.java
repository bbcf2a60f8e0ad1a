package se.bidrag.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the models against plain arithmetic on synthetic worlds: {@code -Dbidrag.worlds=10000} for a long run. */
class WorldsTest {

    private static final int WORLDS = Integer.getInteger("bidrag.worlds", 500);
    private static final int FIRST = Integer.getInteger("bidrag.worlds.first", 0);

    /** A zero by absence reaches every region of a database, so such worlds share it with few others. */
    private static final int SIDE_BY_SIDE = 100;

    private static final int SIDE_BY_SIDE_WITH_ZEROS = 25;

    @Test
    void modelsAndPlainArithmeticAgreeToTheOreOnEveryWorld(@TempDir Path temporary) {
        int first = FIRST;
        while (first < FIRST + WORLDS) {
            Dice dice = new Dice(first);
            boolean mayMeanZero = dice.chance(60);
            int last = Math.min(first + (mayMeanZero ? SIDE_BY_SIDE_WITH_ZEROS : SIDE_BY_SIDE), FIRST + WORLDS);
            LocalDate asOf = dice.pick(
                    LocalDate.of(2024, 3, 7),
                    LocalDate.of(2024, 8, 15),
                    LocalDate.of(2024, 12, 31),
                    LocalDate.of(2025, 3, 1),
                    LocalDate.of(2026, 1, 1));
            @Nullable
            LocalDate knownAt = dice.maybe(
                    30, dice.pick(LocalDate.of(2024, 3, 7), LocalDate.of(2024, 12, 30), LocalDate.of(2025, 2, 14)));
            List<World> worlds = IntStream.range(first, last)
                    .mapToObj(number -> Worlds.number(number, mayMeanZero))
                    .toList();
            agree(worlds, asOf, knownAt, temporary);
            first = last;
        }
    }

    private static void agree(List<World> worlds, LocalDate asOf, @Nullable LocalDate knownAt, Path temporary) {
        Optional<Disagreement> all = Disagreement.in(World.of(worlds), asOf, knownAt, temporary);
        Optional<Disagreement> one = all.flatMap(found -> worlds.stream()
                .filter(found::concerns)
                .flatMap(world -> Disagreement.in(world, asOf, knownAt, temporary).stream())
                .findFirst());
        Shrinker shrinker = new Shrinker(world -> Disagreement.in(world, asOf, knownAt, temporary));
        assertThat(one.or(() -> all).map(shrinker::shrink)).isEmpty();
    }
}
