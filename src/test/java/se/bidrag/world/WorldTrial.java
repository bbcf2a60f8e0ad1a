package se.bidrag.world;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Worlds built by the models and reckoned by plain arithmetic, many side by side in one database. */
public final class WorldTrial {

    /** A zero by absence reaches every region of a database, so such worlds share it with few others. */
    private static final int SIDE_BY_SIDE_WITH_ZEROS = 25;

    private static final int SIDE_BY_SIDE = 100;

    private WorldTrial() {}

    /** The first world, shrunk to its smallest deliveries, on which models and arithmetic disagree. */
    public static Optional<String> disagreement(int first, int count, Path temporary) {
        int number = first;
        while (number < first + count) {
            Dice dice = new Dice(number);
            boolean mayMeanZero = dice.chance(60);
            int last = Math.min(number + (mayMeanZero ? SIDE_BY_SIDE_WITH_ZEROS : SIDE_BY_SIDE), first + count);
            LocalDate asOf = dice.pick(
                    LocalDate.of(2024, 3, 7),
                    LocalDate.of(2024, 8, 15),
                    LocalDate.of(2024, 12, 31),
                    LocalDate.of(2025, 3, 1),
                    LocalDate.of(2026, 1, 1));
            @Nullable
            LocalDate knownAt = dice.maybe(
                    30, dice.pick(LocalDate.of(2024, 3, 7), LocalDate.of(2024, 12, 30), LocalDate.of(2025, 2, 14)));
            List<World> worlds = IntStream.range(number, last)
                    .mapToObj(i -> Worlds.number(i, mayMeanZero))
                    .toList();
            Optional<Disagreement> found = disagreement(worlds, asOf, knownAt, temporary);
            if (found.isPresent()) {
                return found.map(Disagreement::toString);
            }
            number = last;
        }
        return Optional.empty();
    }

    private static Optional<Disagreement> disagreement(
            List<World> worlds, LocalDate asOf, @Nullable LocalDate knownAt, Path temporary) {
        Optional<Disagreement> all = Disagreement.in(World.of(worlds), asOf, knownAt, temporary);
        Optional<Disagreement> one = all.flatMap(found -> worlds.stream()
                .filter(found::concerns)
                .flatMap(world -> Disagreement.in(world, asOf, knownAt, temporary).stream())
                .findFirst());
        Shrinker shrinker = new Shrinker(world -> Disagreement.in(world, asOf, knownAt, temporary));
        return one.or(() -> all).map(shrinker::shrink);
    }
}
