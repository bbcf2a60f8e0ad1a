package se.bidrag.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import se.bidrag.home.Home;

/** A night that is asked to end while it builds, as {@code systemctl stop} asks: by SIGTERM, to the process itself. */
class TerminatedNightTest {

    private final Path folder;
    private final Path home;

    TerminatedNightTest(@TempDir Path folder) {
        this.folder = folder;
        this.home = folder.resolve("home");
    }

    @Test
    void endsWithASentenceAndTheNextNightNeedsNoHand() throws Exception {
        FaultyNight night = FaultyNight.prepared(folder.resolve("before"));
        night.copyTo(home);

        Process asked = nightly("asked.txt");
        while (asked.isAlive() && !isBuilding()) {
            Thread.sleep(5);
        }
        asked.destroy();
        assertThat(asked.waitFor(10, TimeUnit.SECONDS))
                .as("it ends within 10 seconds")
                .isTrue();
        assertThat(asked.exitValue()).isOne();
        assertThat(output("asked.txt")).contains("stopped before it was done, as asked");
        assertThat(lastStatus()).isEqualTo("STOPPED");

        Process next = nightly("next.txt");
        assertThat(next.waitFor()).as(output("next.txt")).isZero();
        assertThat(lastStatus()).isEqualTo("COMPLETED");
        assertThat(isBuilding()).isFalse();
    }

    /** At any moment: a sentence and 1, or the night's own end and 0; before the program is up, the signal's own code. */
    @Test
    void neverEndsWithoutAWord() throws Exception {
        FaultyNight night = FaultyNight.prepared(folder.resolve("before"));
        night.copyTo(home);
        long began = System.nanoTime();
        assertThat(nightly("whole.txt").waitFor()).as(output("whole.txt")).isZero();
        long whole = System.nanoTime() - began;

        for (int percent = 25; percent <= 100; percent += 25) {
            FileSystemUtils.deleteRecursively(home);
            night.copyTo(home);
            Process asked = nightly("asked.txt");
            asked.waitFor(whole * percent / 100, TimeUnit.NANOSECONDS);
            asked.destroy();
            assertThat(asked.waitFor(10, TimeUnit.SECONDS)).isTrue();
            String said = output("asked.txt");
            switch (asked.exitValue()) {
                case 0 -> assertThat(said).contains("Published");
                case 1 -> assertThat(said).contains("the previous publication stands");
                default -> assertThat(asked.exitValue()).as(said).isEqualTo(143);
            }
            assertThat(night.problems(new Home(home))).isEmpty();
        }
    }

    private boolean isBuilding() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("build"))) {
            return files.anyMatch(file -> file.toString().endsWith(".duckdb"));
        }
    }

    private Process nightly(String told) throws IOException {
        return ChildProgram.start(
                folder.resolve(told),
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

    private String output(String told) throws IOException {
        return Files.readString(folder.resolve(told));
    }

    private String lastStatus() {
        return JdbcClient.create(new DriverManagerDataSource("jdbc:h2:file:" + home.resolve("build/jobs")))
                .sql("select status from batch_job_execution order by job_execution_id desc limit 1")
                .query(String.class)
                .single();
    }
}
