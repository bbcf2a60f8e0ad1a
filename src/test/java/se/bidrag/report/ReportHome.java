package se.bidrag.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import se.bidrag.home.Home;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;

/** A copy of the sample home that two nights have published, so that the second has something to compare with. */
final class ReportHome {

    private static final Home HOME = publishTwice();

    private ReportHome() {}

    static Path published() {
        return HOME.published();
    }

    static Path current() {
        return published().resolve("current");
    }

    private static Home publishTwice() {
        try {
            Home home = new Home(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "report-home-")
                    .toAbsolutePath());
            for (String inputs : List.of("reference", "incoming")) {
                FileSystemUtils.copyRecursively(
                        Path.of("data", inputs), home.published().resolveSibling(inputs));
            }
            for (String asOf : List.of("2025-02-28", "2026-11-21")) {
                Clock night = Clock.fixed(Instant.parse(asOf + "T03:00:00Z"), ZoneOffset.UTC);
                Map<String, Object> settings = Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB");
                new Nightly(new NightRequest(home, LocalDate.parse(asOf), null, settings), night, Progress.SILENT)
                        .run();
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
