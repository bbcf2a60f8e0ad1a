package se.bidrag.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.closing.ClosedSample;
import se.bidrag.closing.Proposal;
import se.bidrag.closing.Proposals;
import se.bidrag.closing.SigningHome;
import se.bidrag.home.Home;
import se.bidrag.warehouse.Statements;

/**
 * Faults while a year is closed, at {@linkplain Points points} spread over its file operations and its statements: there is
 * a whole proposal afterwards or none, and closed again it is the same as if nothing had happened.
 */
class CloseFaultsTest {

    private final Path folder;
    private final SigningHome before;

    CloseFaultsTest(@TempDir Path folder) {
        this.folder = folder;
        this.before = SigningHome.prepared().copiedTo(folder.resolve("before")).noted("Påhittat: budgeten avrundades.");
        before.night("2025-02-01T03:00:00Z");
    }

    @AfterEach
    void unwatch() {
        Statements.unwatch();
    }

    @Test
    void survivesAFaultAtEveryFileOperation() throws IOException {
        Gate counting = Gate.open();
        survives(closed(counting, Gate.open()), counting.passed(), true);
    }

    @Test
    void survivesAFaultAtEveryStatement() throws IOException {
        Gate counting = Gate.open();
        survives(closed(Gate.open(), counting), counting.passed(), false);
    }

    private Closed closed(Gate files, Gate statements) throws IOException {
        SigningHome home = before.copiedTo(emptied("undisturbed"));
        close(home, 9, files, statements);
        return Closed.of(home);
    }

    private void survives(Closed expected, int points, boolean isFiles) throws IOException {
        assertThat(expected.problems()).isEmpty();
        assertThat(expected.paths()).contains("acts/0001-proposed/act.json", "proposal/facts/closed_figure.parquet");
        Points.survive(points, isFiles, (files, statements) -> expected.differences(struck(files, statements)));
    }

    /** Closed while a fault strikes, and then again. */
    private Closed struck(Gate files, Gate statements) throws IOException {
        SigningHome home = before.copiedTo(emptied("struck"));
        try {
            close(home, 9, files, statements);
        } catch (RuntimeException | Fault.Death struck) {
            assertThat(files.passed() + statements.passed()).isPositive();
        } finally {
            Statements.unwatch();
        }
        List<Proposal> shown = Proposals.list(home.home(), SigningHome.YEAR);
        assertThat(shown).hasSizeLessThan(2).allSatisfy(proposal -> assertThat(proposal.problems())
                .isEmpty());
        close(home, 11, Gate.open(), Gate.open());
        return Closed.of(home);
    }

    private static void close(SigningHome home, int hour, Gate files, Gate statements) {
        Home seen = new Home(
                new GatedFiles(FileSystems.getDefault(), files).path(home.home().root()));
        Statements.watch(statements::statement);
        Proposal proposal = ClosedSample.closeAt(seen, SigningHome.YEAR, time(hour));
        home.desk(seen, time(hour + 1)).propose(SigningHome.YEAR, proposal, home.key(SigningHome.PREPARER));
        Statements.unwatch();
    }

    private static String time(int hour) {
        return "2025-02-01T%02d:00:00Z".formatted(hour);
    }

    private Path emptied(String name) throws IOException {
        Path home = folder.resolve(name);
        FileSystemUtils.deleteRecursively(home);
        return home;
    }

    /**
     * What lies there when a year is closed.
     *
     * @param paths every file of the closing, whatever the proposal's hash
     * @param facts the frozen facts, each with its hash
     * @param problems what verification says
     */
    private record Closed(Set<String> paths, Set<String> facts, List<String> problems) {

        static Closed of(SigningHome home) throws IOException {
            Path closing = SigningHome.YEAR.folder(home.home());
            try (Stream<Path> files = Files.walk(closing)) {
                return new Closed(
                        files.filter(Files::isRegularFile)
                                .map(file ->
                                        closing.relativize(file).toString().replaceFirst("^proposal-\\w+", "proposal"))
                                .collect(Collectors.toCollection(TreeSet::new)),
                        Proposals.list(home.home(), SigningHome.YEAR).stream()
                                .flatMap(proposal -> proposal.manifest().files().stream())
                                .filter(file -> file.path().startsWith("facts/"))
                                .map(file -> file.path() + " " + file.sha256())
                                .collect(Collectors.toCollection(TreeSet::new)),
                        home.problems());
            }
        }

        List<String> differences(Closed other) {
            List<String> differences = new ArrayList<>(other.problems);
            stray(other.paths, paths).forEach(path -> differences.add("stray file " + path));
            stray(paths, other.paths).forEach(path -> differences.add("missing file " + path));
            stray(other.facts, facts).forEach(fact -> differences.add("other bytes in " + fact));
            return differences;
        }

        private static Set<String> stray(Set<String> there, Set<String> wanted) {
            Set<String> stray = new TreeSet<>(there);
            stray.removeAll(wanted);
            return stray;
        }
    }
}
