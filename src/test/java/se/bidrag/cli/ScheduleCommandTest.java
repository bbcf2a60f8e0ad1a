package se.bidrag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.SmallHome;
import se.bidrag.fault.ChildProgram;

class ScheduleCommandTest {

    private static final int PATIENCE_SECONDS = 120;

    private final SmallHome small;
    private final Path output;

    ScheduleCommandTest(@TempDir Path folder, @TempDir Path beside) {
        this.small = SmallHome.in(folder);
        this.output = beside.resolve("output.txt");
    }

    @Test
    void runsNightAfterNightSurvivesOneThatFailsAndEndsWhenAsked() throws Exception {
        String descriptor = Files.readString(small.root().resolve("incoming/datapackage.yaml"));
        Process schedule = ChildProgram.start(
                output,
                "schedule",
                "--cron",
                "* * * * * *",
                "--zone",
                "Europe/Stockholm",
                "--memory",
                "256MB",
                "--home",
                small.root().toString());
        try {
            waitFor("schedule: next night at ");
            waitFor("Published 000001-");
            small.write("incoming/datapackage.yaml", "name: prov\nresorces: []\n");
            waitFor("bidrag: incoming/datapackage.yaml");
            small.write("incoming/datapackage.yaml", descriptor);
            waitFor("Nothing new since 000001-");
        } finally {
            schedule.destroy();
        }
        assertThat(schedule.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(schedule.exitValue()).isIn(0, 1); // between two nights, or in one
        assertThat(Files.readString(output))
                .containsAnyOf("schedule: stopped, as asked", "stopped before it was done, as asked");
    }

    private void waitFor(String sentence) throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            if (Files.exists(output) && Files.readString(output).contains(sentence)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("'%s' did not come; output is%n%s".formatted(sentence, Files.readString(output)));
    }
}
