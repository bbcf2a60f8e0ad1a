package se.bidrag.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** What people do with a closing, in order. */
    enum Step {
        PROPOSE("0001-proposed", "2025-02-01T09:00:00Z"),
        APPROVE("0002-approved", "2025-02-01T10:00:00Z"),
        REOPEN("0003-reopening", "2025-02-01T11:00:00Z"),
        APPROVE_REOPENING("0004-reopened", "2025-02-01T12:00:00Z");

        private final String act;
        private final String at;

        Step(String act, String at) {
            this.act = act;
            this.at = at;
        }

        void take(SigningHome home, Home seen) {
            SigningDesk desk = home.desk(seen, at);
            switch (this) {
                case PROPOSE -> desk.propose(SigningHome.YEAR, home.proposal(), home.key(SigningHome.PREPARER));
                case REOPEN -> desk.reopen(SigningHome.YEAR, "Felbokad återbetalning", home.key(SigningHome.PREPARER));
                case APPROVE, APPROVE_REOPENING ->
                    desk.approve(SigningHome.YEAR, home.key(SigningHome.REVIEWER), SigningHome.GOOD);
            }
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
