package se.bidrag.world;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/** Chance that can be repeated: the same seed throws the same dice. */
final class Dice {

    private final RandomGenerator random;

    Dice(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both bounds included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** The value, or nothing, as often as the percentage says. */
    <T> @Nullable T maybe(int percent, T value) {
        return chance(percent) ? value : null;
    }
}
