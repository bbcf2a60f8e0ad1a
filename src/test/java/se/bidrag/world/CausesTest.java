package se.bidrag.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Injects causes into worlds: {@code -Dbidrag.causes=100} for a long run, {@code -Dbidrag.causes.first=7} to go on. */
class CausesTest {

    private static final int ROUNDS = Integer.getInteger("bidrag.causes", 4);
    private static final int FIRST = Integer.getInteger("bidrag.causes.first", 0);

    @Test
    void findsEveryCauseWhereItWasPutAndNowhereElseToTheOre(@TempDir Path temporary) {
        CauseTrial trial = CauseTrial.of(FIRST, ROUNDS, temporary);
        System.out.println(trial.table());
        assertThat(trial.smallest())
                .as("the smallest world that is misjudged, of%n%s", trial.table())
                .isNull();
    }

    @Test
    void putsEveryCauseIntoSomeWorld(@TempDir Path temporary) {
        assertThat(Situation.causes())
                .as("causes with a situation, of those that the models know")
                .containsExactlyInAnyOrderElementsOf(BuiltWorld.causes(temporary));
    }
}
