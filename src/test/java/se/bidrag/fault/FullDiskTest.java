package se.bidrag.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;
import se.bidrag.home.Home;

/** A night whose files, DuckDB's and H2's own too, stop growing half-way: writes fail inside the databases. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

    private static final String[] NIGHT = {"--as-of", "2026-11-21", "--memory", "256MB", "--threads", "2", "--home"};

    private final Path folder;

    FullDiskTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 300})
    void leavesThePublicationThatWasThereAndTheNextNightMakesIt(int kilobytes) throws Exception {
        FaultyNight night = FaultyNight.prepared(folder.resolve("before"));
        Undisturbed expected = undisturbed(night);
        Path home = copy(night, "full");
        Process full = ChildProgram.startLimited(kilobytes, folder.resolve("output.txt"), arguments(home));

        assertThat(full.waitFor())
                .as(Files.readString(folder.resolve("output.txt")))
                .isEqualTo(1);
        assertThat(Files.readString(folder.resolve("output.txt")))
                .startsWith("bidrag: ")
                .doesNotContain("\tat ");
        assertThat(Files.readSymbolicLink(home.resolve("published/current"))).hasToString("000001-2026-11-20");
        assertThat(night.problems(new Home(home))).isEmpty();
        assertThat(night.run(new Home(home), Gate.open())).isEmpty();
        assertThat(expected.differences(Undisturbed.of(home), false)).isEmpty();
    }

    private Undisturbed undisturbed(FaultyNight night) throws IOException {
        Path home = copy(night, "undisturbed");
        assertThat(night.run(new Home(home), Gate.open())).isEmpty();
        return Undisturbed.of(home);
    }

    private static String[] arguments(Path home) {
        String[] arguments = new String[NIGHT.length + 1];
        System.arraycopy(NIGHT, 0, arguments, 0, NIGHT.length);
        arguments[NIGHT.length] = home.toString();
        return arguments;
    }

    private Path copy(FaultyNight night, String name) throws IOException {
        Path home = folder.resolve(name);
        FileSystemUtils.deleteRecursively(home);
        night.copyTo(home);
        return home;
    }
}
