package se.bidrag.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.closing.Protocol;
import se.bidrag.closing.RecordedAct;
import se.bidrag.closing.SigningHome;

/**
 * A year closed, approved, reopened and opened, each killed at random moments: afterwards there is the whole step or
 * nothing of it, asked for again it is done, and verification finds nothing wrong. {@code -Dbidrag.kills=40} kills so many
 * times; the moments follow {@code -Dbidrag.kills.seed}.
 */
class ClosingKillsTest {

    private static final int KILLS = Integer.getInteger("bidrag.kills", 2);
    private static final long SEED = Long.getLong("bidrag.kills.seed", 20261128L);

    private final Path folder;
    private final Path output;
    private final LocalDate today = LocalDate.now(Clock.systemUTC());

    ClosingKillsTest(@TempDir Path folder) {
        this.folder = folder;
        this.output = folder.resolve("output.txt");
    }

    /** What people ask the program for, in order. */
    private enum Step {
        CLOSE(1, SigningHome.PREPARER, "close"),
        APPROVE(2, SigningHome.REVIEWER, "approve"),
        REOPEN(3, SigningHome.PREPARER, "reopen --reason Felbokat"),
        APPROVE_REOPENING(4, SigningHome.REVIEWER, "approve");

        private final int acts;
        private final String person;
        private final String words;

        Step(int acts, String person, String words) {
            this.acts = acts;
            this.person = person;
            this.words = words;
        }
    }

    @Test
    void leavesAWholeStepOrNoneAfterKillsAtAnyMoment() throws Exception {
        Map<Step, Long> millis = new EnumMap<>(Step.class);
        Map<Step, SigningHome> before = prepared(millis);
        Random moments = new Random(SEED);
        List<String> harm = new ArrayList<>();
        int struck = 0;
        int undone = 0;
        for (int killed = 0; killed < KILLS; killed++) {
            Step step = Step.values()[killed % Step.values().length];
            SigningHome home = copied(Objects.requireNonNull(before.get(step)), "killed");
            long after = (long) (Objects.requireNonNull(millis.get(step)) * (0.1 + moments.nextDouble()));
            struck += kill(start(home, step), after) ? 1 : 0;
            int acts = acts(home).size();
            boolean isDone = acts == step.acts;
            undone += isDone ? 0 : 1;
            if (!isDone && acts != step.acts - 1) {
                harm.add("%s killed after %d ms: %d acts".formatted(step, after, acts));
            }
            home.problems().forEach(problem -> harm.add("%s killed after %d ms: %s".formatted(step, after, problem)));
            if (!isDone) {
                millis.put(step, finish(home, step));
            }
            harm.addAll(problems(home, step));
        }
        System.out.printf(
                "%d steps of a closing killed with -9, %d of them before they ended and %d before they were done, seed %d; %d faults found%n",
                KILLS, struck, undone, SEED, harm.size());
        assertThat(harm).isEmpty();
    }

    /** A home before each step, and how long it takes. */
    private Map<Step, SigningHome> prepared(Map<Step, Long> millis) throws Exception {
        SigningHome home =
                SigningHome.prepared().copiedTo(folder.resolve("undisturbed")).noted("Påhittat: budgeten avrundades.");
        home.night(today + "T00:00:00Z");
        Map<Step, SigningHome> before = new EnumMap<>(Step.class);
        for (Step step : List.of(Step.values()).subList(0, Math.min(KILLS, Step.values().length))) {
            before.put(step, copied(home, step.name()));
            millis.put(step, finish(home, step));
            assertThat(problems(home, step)).isEmpty();
        }
        return before;
    }

    /** What lies in the closing's folder and is neither the proposal nor one of the acts so far, and what verification says. */
    private List<String> problems(SigningHome home, Step step) throws Exception {
        List<String> problems = new ArrayList<>(home.problems());
        Path closing = SigningHome.YEAR.folder(home.home());
        for (Path inside : List.of(closing, closing.resolve("acts"))) {
            try (Stream<Path> files = Files.list(inside)) {
                files.map(path -> String.valueOf(path.getFileName()))
                        .filter(name -> !name.matches("acts|proposal-\\w{12}|\\d{4}-[a-z]+"))
                        .forEach(name -> problems.add("stray file " + name));
            }
        }
        if (acts(home).size() != step.acts) {
            problems.add("%d acts after %s".formatted(acts(home).size(), step));
        }
        run(home, "verify-closing", "2024", "--region", "19");
        return problems;
    }

    private static List<RecordedAct> acts(SigningHome home) {
        return Protocol.read(home.home(), SigningHome.YEAR).acts();
    }

    /** How many milliseconds it took. */
    private long finish(SigningHome home, Step step) throws Exception {
        long began = System.nanoTime();
        int code = start(home, step).waitFor();
        assertThat(code).as("%s: %s", step, Files.readString(output)).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private void run(SigningHome home, String... words) throws Exception {
        int code = start(home, List.of(words)).waitFor();
        assertThat(code).as(Files.readString(output)).isZero();
    }

    /** Whether it was still running. */
    private static boolean kill(Process process, long afterMillis) throws InterruptedException {
        boolean isDone = process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return !isDone;
    }

    private Process start(SigningHome home, Step step) throws IOException {
        List<String> words = new ArrayList<>(List.of(step.words.split(" ", -1)));
        words.addAll(List.of(
                "2024",
                "--region",
                "19",
                "--key",
                home.keys().resolve(step.person).toString()));
        return start(home, words);
    }

    private Process start(SigningHome home, List<String> words) throws IOException {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of("--home", home.home().root().toString()));
        return ChildProgram.start(output, all.toArray(String[]::new));
    }

    private SigningHome copied(SigningHome home, String name) throws IOException {
        Path to = folder.resolve(name);
        FileSystemUtils.deleteRecursively(to);
        return home.copiedTo(to);
    }
}
