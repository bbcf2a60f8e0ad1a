package se.bidrag.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.home.Home;
import se.bidrag.warehouse.Statements;

/**
 * Faults in a night at {@linkplain Points points} spread over all its file operations and all its statements. DuckDB's and
 * H2's own writes pass no gate: a limit on file size and real kills try those elsewhere.
 */
class FaultsTest {

    private final Path folder;
    private final FaultyNight night;

    FaultsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.night = FaultyNight.prepared(folder.resolve("before"));
    }

    @AfterEach
    void unwatch() {
        Statements.unwatch();
    }

    @Test
    void survivesAFaultAtEveryFileOperation() throws IOException {
        Gate counting = Gate.open();
        Undisturbed expected = undisturbed(counting, Gate.open());
        survives(expected, counting.passed(), true);
    }

    @Test
    void survivesAFaultAtEveryStatement() throws IOException {
        Gate counting = Gate.open();
        Undisturbed expected = undisturbed(Gate.open(), counting);
        survives(expected, counting.passed(), false);
    }

    private void survives(Undisturbed expected, int points, boolean isFiles) throws IOException {
        Points.survive(points, isFiles, (files, statements) -> struck(expected, files, statements));
    }

    private Undisturbed undisturbed(Gate files, Gate statements) throws IOException {
        Path home = copy("undisturbed");
        night.run(new Home(gated(home, files)), statements);
        return Undisturbed.of(home);
    }

    /** One disturbed night and the next one; says what is wrong after them, in a sentence each. */
    private List<String> struck(Undisturbed expected, Gate files, Gate statements) throws IOException {
        Path home = copy("struck");
        Set<String> published = Undisturbed.publications(home);
        night.run(new Home(gated(home, files)), statements);
        List<String> problems = new ArrayList<>(night.problems(new Home(home)));
        boolean publishedBefore = !Undisturbed.publications(home).equals(published);
        night.run(new Home(home), Gate.open()).ifPresent(why -> problems.add("the next night failed: " + why));
        problems.addAll(night.problems(new Home(home)));
        problems.addAll(expected.differences(Undisturbed.of(home), publishedBefore));
        return problems;
    }

    private static Path gated(Path home, Gate gate) {
        return new GatedFiles(FileSystems.getDefault(), gate).path(home);
    }

    private Path copy(String name) throws IOException {
        Path home = folder.resolve(name);
        FileSystemUtils.deleteRecursively(home);
        night.copyTo(home);
        assertThat(Files.isSymbolicLink(home.resolve("published/current"))).isTrue();
        return home;
    }

    static Map<String, Object> settings() {
        return Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB");
    }
}
