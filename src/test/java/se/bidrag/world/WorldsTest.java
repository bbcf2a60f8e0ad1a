package se.bidrag.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the models against plain arithmetic on synthetic worlds: {@code -Dbidrag.worlds=10000} for a long run. */
class WorldsTest {

    private static final int WORLDS = Integer.getInteger("bidrag.worlds", 500);
    private static final int FIRST = Integer.getInteger("bidrag.worlds.first", 0);

    @Test
    void modelsAndPlainArithmeticAgreeToTheOreOnEveryWorld(@TempDir Path temporary) {
        assertThat(WorldTrial.disagreement(FIRST, WORLDS, temporary)).isEmpty();
    }
}
