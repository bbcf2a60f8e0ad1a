package se.bidrag.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.world.CauseTrial;
import se.bidrag.world.WorldTrial;

/** Thousands of invented worlds, other ones than the tests know. */
class WorldsBench {

    private static final int WORLDS = Integer.getInteger("bidrag.worlds", 10_000);
    private static final int ROUNDS = Integer.getInteger("bidrag.causes", 50);

    @Test
    void modelsAndPlainArithmeticAgreeToTheOreOnEveryWorld(@TempDir Path temporary) {
        assertThat(WorldTrial.disagreement(0, WORLDS, temporary))
                .as("the smallest of %d worlds on which models and arithmetic disagree", WORLDS)
                .isEmpty();
        System.out.printf("%d worlds agree with plain arithmetic%n", WORLDS);
    }

    @Test
    void findsEveryCauseWhereItWasPutAndNowhereElseToTheOre(@TempDir Path temporary) {
        CauseTrial trial = CauseTrial.of(1000, ROUNDS, temporary);
        System.out.println(trial.table());
        assertThat(trial.smallest())
                .as("the smallest world that is misjudged, of%n%s", trial.table())
                .isNull();
    }
}
