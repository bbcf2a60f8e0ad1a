package se.bidrag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import se.bidrag.home.Home;
import se.bidrag.nightly.NightReport;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;

/** A copy of the repository's sample home, published once for all tests that only read it. */
public final class SampleHome {

    public static final LocalDate AS_OF = LocalDate.parse("2026-11-21");

    private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC);
    private static final Map<LocalDate, Path> PUBLISHED = new HashMap<>();
    private static final Home HOME = copy();

    private SampleHome() {}

    public static Home home() {
        published(AS_OF);
        return HOME;
    }

    /** The folder of the publication as of this date; the first one asked for is current. */
    public static synchronized Path published(LocalDate asOf) {
        if (!asOf.equals(AS_OF)) {
            published(AS_OF);
        }
        return PUBLISHED.computeIfAbsent(asOf, date -> run(date).folder());
    }

    private static NightReport run(LocalDate asOf) {
        Map<String, Object> settings = Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB");
        return new Nightly(new NightRequest(HOME, asOf, null, settings), NIGHT, Progress.SILENT).run();
    }

    private static Home copy() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "sample-home-");
            for (String inputs : new String[] {"reference", "incoming"}) {
                FileSystemUtils.copyRecursively(Path.of("data", inputs), folder.resolve(inputs));
            }
            return new Home(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
