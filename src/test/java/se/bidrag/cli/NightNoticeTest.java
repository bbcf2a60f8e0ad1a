package se.bidrag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.SmallHome;
import se.bidrag.nightly.HomeLock;

/** Who is told of nights that failed before they could write that they did. */
class NightNoticeTest {

    private static final String METRICS = "bidrag.metrics-file";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final SmallHome small;
    private final Path metrics;

    NightNoticeTest(@TempDir Path folder, @TempDir Path told) {
        this.small = SmallHome.in(folder);
        this.metrics = told.resolve("bidrag.prom");
        System.setProperty(METRICS, metrics.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty(METRICS);
    }

    @Test
    void tellsOfAHomeThatIsNotThere() {
        assertThat(run("nightly", "--home", small.root().resolve("gone").toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("gone is not there; expected a folder");
        assertThat(metrics).content().contains("bidrag_night_success{").contains("} 0.0");
    }

    @Test
    void tellsOfAFolderThatWentAway() throws IOException {
        FileSystemUtils.deleteRecursively(small.home().incoming());
        assertThat(run("nightly", "--home", small.root().toString())).isEqualTo(2);
        assertThat(metrics).content().contains("bidrag_night_success{").contains("} 0.0");
    }

    @Test
    void tellsOfAHistoryThatCannotBeRead() throws IOException {
        Files.createDirectories(small.home().build().resolve("history.jsonl"));
        assertThat(run("nightly", "--home", small.root().toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("history.jsonl");
    }

    @Test
    void tellsNobodyThatAnotherRunHoldsTheHome() {
        HomeLock lock = HomeLock.take(small.home(), Instant.parse("2026-11-21T03:00:00Z"));
        try (lock) {
            assertThat(run("nightly", "--home", small.root().toString())).isEqualTo(4);
        }
        assertThat(metrics).doesNotExist();
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return new CommandLineRun(terminal).run(arguments);
    }
}
