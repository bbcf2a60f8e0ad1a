package se.bidrag.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;
import se.bidrag.closing.Protocol;
import se.bidrag.closing.RecordedAct;
import se.bidrag.closing.SigningDesk;
import se.bidrag.closing.SigningHome;
import se.bidrag.home.Home;

/** Faults at every file operation of an act: there is the whole act afterwards or none, and it can be done again. */
class ClosingFaultsTest {

    private final SigningHome home;
    private final Path acts;

    ClosingFaultsTest(@TempDir Path folder) {
        this.home = SigningHome.prepared().copiedTo(folder);
        this.acts = SigningHome.YEAR.folder(home.home()).resolve("acts");
    }

    /** What people do with a closing, in order, an hour between. */
    enum Step {
        PROPOSE(
                "0001-proposed",
                (home, desk) -> desk.propose(SigningHome.YEAR, home.proposal(), home.key(SigningHome.PREPARER))),
        APPROVE(
                "0002-approved",
                (home, desk) -> desk.approve(SigningHome.YEAR, home.key(SigningHome.REVIEWER), SigningHome.GOOD)),
        REOPEN(
                "0003-reopening",
                (home, desk) ->
                        desk.reopen(SigningHome.YEAR, "Felbokad återbetalning", home.key(SigningHome.PREPARER))),
        APPROVE_REOPENING(
                "0004-reopened",
                (home, desk) -> desk.approve(SigningHome.YEAR, home.key(SigningHome.REVIEWER), SigningHome.GOOD));

        private final String act;
        private final BiConsumer<SigningHome, SigningDesk> done;

        Step(String act, BiConsumer<SigningHome, SigningDesk> done) {
            this.act = act;
            this.done = done;
        }

        void take(SigningHome home, Home seen) {
            done.accept(home, home.desk(seen, "2025-02-01T%02d:00:00Z".formatted(9 + ordinal())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesAWholeActOrNoneWhenItIsKilled(Step step) throws IOException {
        survives(step, Fault.DEATH, 3);
    }

    @ParameterizedTest
    @EnumSource
    void leavesAWholeActOrNoneWhenADiskFailsOrIsFull(Step step) throws IOException {
        survives(step, Fault.FULL_DISK, 11);
        survives(step, Fault.IO_ERROR, 13);
    }

    private void survives(Step step, Fault fault, int every) throws IOException {
        List<String> before = before(step);
        List<String> after = Stream.concat(before.stream(), Stream.of(step.act)).toList();
        Gate counting = Gate.open();
        take(step, counting);
        assertThat(left()).isEqualTo(after);
        assertThat(counting.passed()).isGreaterThan(20);
        int whole = 0;
        List<String> harm = new ArrayList<>();
        for (int point : Points.every(every, counting.passed())) {
            FileSystemUtils.deleteRecursively(acts.resolve(step.act));
            take(step, new Gate(fault, point));
            if (left().equals(after)) {
                whole++;
            } else {
                step.take(home, home.home());
            }
            if (!left().equals(after) || read().size() != after.size()) {
                harm.add("%s at %d of %d: %s".formatted(fault, point, counting.passed(), left()));
            }
        }
        assertThat(harm).isEmpty();
        assertThat(home.problems()).isEmpty();
        assertThat(whole).as("struck after the act was there").isPositive();
        FileSystemUtils.deleteRecursively(acts);
    }

    /** The acts that come before, done. */
    private List<String> before(Step step) throws IOException {
        home.proposal();
        Files.createDirectories(acts);
        for (Step earlier : Step.values()) {
            if (earlier.compareTo(step) < 0) {
                earlier.take(home, home.home());
            }
        }
        return left();
    }

    private void take(Step step, Gate gate) {
        try {
            step.take(
                    home,
                    new Home(new GatedFiles(FileSystems.getDefault(), gate)
                            .path(home.home().root())));
        } catch (RuntimeException | Fault.Death struck) {
            assertThat(gate.passed()).isPositive();
        }
    }

    private List<RecordedAct> read() {
        return Protocol.read(home.home(), SigningHome.YEAR).acts();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> inside = Files.list(acts)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
