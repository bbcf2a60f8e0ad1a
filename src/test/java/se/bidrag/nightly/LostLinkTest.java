package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.SmallHome;

/** Readers see a publication after every night, also where the link to it was lost. */
class LostLinkTest {

    private final SmallHome small;
    private final Path current;

    LostLinkTest(@TempDir Path folder) {
        this.small = SmallHome.in(folder);
        this.current = small.home().published().resolve("current");
    }

    @Test
    void isMadeAnewAlsoByANightWithNothingNew() throws IOException {
        night();
        Files.delete(current);
        assertThat(night().result()).isEqualTo(NightReport.Result.NOTHING_NEW);
        assertThat(Files.readSymbolicLink(current)).hasToString("000001-2026-11-21");

        Files.delete(current);
        Files.createSymbolicLink(current, Path.of("000009-2026-12-31"));
        night();
        assertThat(Files.readSymbolicLink(current)).hasToString("000001-2026-11-21");
    }

    private NightReport night() {
        Map<String, Object> settings = Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB");
        return new Nightly(
                        new NightRequest(small.home(), LocalDate.parse("2026-11-21"), null, settings),
                        Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC),
                        Progress.SILENT)
                .run();
    }
}
