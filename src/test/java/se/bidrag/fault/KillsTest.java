package se.bidrag.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.home.Home;

/**
 * Nights killed at random moments, while a reader reads. {@code -Dbidrag.kills=300} kills so many; {@code
 * -Dbidrag.kills.home=sample} does it to the sample home, {@code million} to one with a ledger of a million rows; the
 * moments follow {@code -Dbidrag.kills.seed}.
 */
class KillsTest {

    private static final int KILLS = Integer.getInteger("bidrag.kills", 2);
    private static final int IN_A_ROW = 4;
    private static final long SEED = Long.getLong("bidrag.kills.seed", 20261121L);

    private final Path folder;

    KillsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void publishesTheSameBytesAfterKillsAtAnyMoment() throws Exception {
        FaultyNight night =
                FaultyNight.named(System.getProperty("bidrag.kills.home", "small"), folder.resolve("before"));
        Path undisturbed = copy(night, "undisturbed");
        long began = System.nanoTime();
        finish(undisturbed);
        Duration whole = Duration.ofNanos(System.nanoTime() - began);
        Undisturbed expected = Undisturbed.of(undisturbed);

        Random moments = new Random(SEED);
        List<String> harm = new ArrayList<>();
        int struck = 0;
        int rounds = 0;
        for (int killed = 0; killed < KILLS; rounds++) {
            Path home = copy(night, "killed");
            PublicationReader reader = new PublicationReader(home);
            Thread reading = new Thread(reader, "reader");
            reading.start();
            for (int i = 0; i < IN_A_ROW && killed < KILLS; i++, killed++) {
                long after = (long) (whole.toMillis() * (0.15 + 0.85 * moments.nextDouble()));
                struck += kill(start(home), after) ? 1 : 0;
                night.problems(new Home(home)).forEach(problem -> harm.add("after kill: " + problem));
            }
            finish(home);
            reader.stop();
            reading.join();
            harm.addAll(reader.failures());
            harm.addAll(expected.differences(Undisturbed.of(home), false));
        }
        System.out.printf(
                "%d nights killed with -9, %d of them before they were done, %d homes, seed %d; %d faults found%n",
                KILLS, struck, rounds, SEED, harm.size());
        assertThat(harm).isEmpty();
    }

    private void finish(Path home) throws IOException, InterruptedException {
        int code = start(home).waitFor();
        assertThat(code).as(Files.readString(folder.resolve("output.txt"))).isZero();
    }

    /** Whether it was still running. */
    private static boolean kill(Process process, long afterMillis) throws InterruptedException {
        boolean isDone = process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return !isDone;
    }

    private Process start(Path home) throws IOException {
        return ChildProgram.start(
                folder.resolve("output.txt"),
                "nightly",
                "--home",
                home.toString(),
                "--as-of",
                "2026-11-21",
                "--memory",
                "256MB",
                "--threads",
                "2");
    }

    private Path copy(FaultyNight night, String name) throws IOException {
        Path home = folder.resolve(name);
        FileSystemUtils.deleteRecursively(home);
        night.copyTo(home);
        return home;
    }
}
