package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.SmallHome;
import se.bidrag.home.Home;
import se.bidrag.nightly.NightReport.Result;

class DamagedRunsTest {

    private final SmallHome small;
    private final List<String> noted = new ArrayList<>();

    DamagedRunsTest(@TempDir Path folder) {
        this.small = SmallHome.in(folder);
    }

    @Test
    void movesADamagedRecordOfRunsAsideSaysSoAndGoesOn() throws IOException {
        night();
        Path jobs = small.root().resolve("build/jobs.mv.db");
        byte[] whole = Files.readAllBytes(jobs);
        Files.write(jobs, "this is no database".repeat(1000).getBytes(StandardCharsets.UTF_8));

        assertThat(night().result()).isEqualTo(Result.NOTHING_NEW);
        assertThat(noted)
                .singleElement()
                .asString()
                .contains("jobs.mv.db was damaged")
                .contains("moved to jobs-damaged-");
        assertThat(small.root().resolve("build")).isDirectoryContaining("glob:**jobs-damaged-*.mv.db");

        noted.clear();
        assertThat(night().result()).isEqualTo(Result.NOTHING_NEW);
        assertThat(noted).isEmpty();
        assertThat(Files.size(jobs)).isPositive().isLessThan(10L * whole.length);
    }

    /** Whatever is cut off or overwritten: H2 mends it itself, or it is moved aside; it never stands in the way. */
    @Test
    void opensOrMovesAsideWhateverIsLeftOfIt(@TempDir Path other) throws IOException {
        night();
        byte[] whole = Files.readAllBytes(small.root().resolve("build/jobs.mv.db"));
        Home home = new Home(other);
        Files.createDirectories(home.build());
        int aside = 0;
        for (int i = 0; i <= 12; i++) {
            byte[] damaged = i % 2 == 0 ? Arrays.copyOf(whole, whole.length * i / 12) : whole.clone();
            if (i % 2 == 1) {
                Arrays.fill(
                        damaged, whole.length * i / 14, Math.min(whole.length, whole.length * i / 14 + 9000), (byte) 7);
            }
            Files.write(home.build().resolve("jobs.mv.db"), damaged);
            JobFile jobs =
                    new JobFile(home, Instant.parse("2026-11-21T03:00:00Z").plusSeconds(i));
            try (jobs) {
                aside += jobs.look().isPresent() ? 1 : 0;
            }
        }
        assertThat(aside).isBetween(1, 12);
    }

    private NightReport night() {
        Map<String, Object> settings = Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB");
        Progress progress = new Progress() {
            @Override
            public void noted(String sentence) {
                noted.add(sentence);
            }
        };
        return new Nightly(
                        new NightRequest(small.home(), LocalDate.parse("2026-11-21"), null, settings),
                        Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC),
                        progress)
                .run();
    }
}
