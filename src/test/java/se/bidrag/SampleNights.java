package se.bidrag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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

/**
 * A copy of the sample home that two nights have published, so that the second has something to compare with: time has
 * passed, and two mappings that named the wrong grant were taken away.
 */
public final class SampleNights {

    private static final List<String> WRONG_MAPPINGS =
            List.of("24,5,,,,9103,,,kvinnors-halsa-landsbygd-2024,,", "19,5,,,P2404,,,,kvinnors-halsa-2024,,");

    private static final Home HOME = publishTwice();

    private SampleNights() {}

    public static Path published() {
        return HOME.published();
    }

    public static Path current() {
        return published().resolve("current");
    }

    private static Home publishTwice() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "sample-nights-")
                    .toAbsolutePath();
            for (String inputs : List.of("reference", "incoming")) {
                FileSystemUtils.copyRecursively(Path.of("data", inputs), folder.resolve(inputs));
            }
            Path mappings = folder.resolve("reference/grant_mappings.csv");
            Files.write(mappings, WRONG_MAPPINGS, StandardOpenOption.APPEND);
            Home home = new Home(folder);
            publish(home, "2025-02-28");
            Files.copy(Path.of("data/reference/grant_mappings.csv"), mappings, StandardCopyOption.REPLACE_EXISTING);
            publish(home, "2026-11-21");
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void publish(Home home, String asOf) {
        Clock night = Clock.fixed(Instant.parse(asOf + "T03:00:00Z"), ZoneOffset.UTC);
        Map<String, Object> settings = Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB");
        new Nightly(new NightRequest(home, LocalDate.parse(asOf), null, settings), night, Progress.SILENT).run();
    }
}
