package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.home.Home;

class RunHistoryTest {

    private final Home home;
    private final RunHistory history;

    RunHistoryTest(@TempDir Path folder) throws IOException {
        this.home = new Home(folder);
        this.history = new RunHistory(home);
        Files.createDirectories(home.build());
    }

    @Test
    void hasNoRunsInANewHome() {
        assertThat(history.last(10)).isEmpty();
        assertThat(history.last()).isEmpty();
    }

    @Test
    void keepsRunsInOrderAndGivesTheNewest() {
        for (int day = 1; day <= 3; day++) {
            history.add(run(day, null));
        }
        assertThat(history.last(2)).containsExactly(run(2, null), run(3, null));
        assertThat(history.last()).contains(run(3, null));
    }

    @Test
    void keepsWhatWentWrongInSwedishLetters() {
        history.add(run(1, "Jämtland Härjedalen: filen är tom"));
        assertThat(history.last()).contains(run(1, "Jämtland Härjedalen: filen är tom"));
        assertThat(history.last().orElseThrow().endedWell()).isFalse();
    }

    @Test
    void passesOverALineThatADyingMachineTore() throws IOException {
        history.add(run(1, null));
        Path file = home.build().resolve("history.jsonl");
        Files.write(file, new byte[] {'{', '"', 's', (byte) 0xC3}, StandardOpenOption.APPEND);
        history.add(run(2, null));
        assertThat(history.last(10)).containsExactly(run(1, null), run(2, null));
    }

    private static Run run(int day, @Nullable String problem) {
        return new Run(
                Instant.parse("2026-11-0%dT01:00:00Z".formatted(day)),
                LocalDate.of(2026, 11, day),
                problem == null ? "published" : "failed",
                problem == null ? "00000%d-2026-11-0%d".formatted(day, day) : null,
                problem,
                Map.of("land", new Run.Step(1.25, 12)));
    }
}
