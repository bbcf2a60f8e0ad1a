package se.bidrag.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.bidrag.home.Home;
import se.bidrag.nightly.NightRequest;

/** What a night may be told, before or after the word nightly. */
final class NightOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "What was known and posted by this date counts (default: today).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--known-at",
            paramLabel = "DATE",
            description = "Leave out every delivery dated later (default: none is left out).")
    private @Nullable LocalDate knownAt;

    @Option(names = "--memory", paramLabel = "SIZE", description = "Most memory for DuckDB (default: 2GB).")
    private @Nullable MemorySize memory;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads work (default: one for each core).")
    private @Nullable ThreadCount threads;

    @Option(
            names = "--log",
            paramLabel = "FORMAT",
            description = "How build/bidrag.log is written: text (default), or json for a log collector.")
    private @Nullable LogFormat log;

    /** Whether a date was given. */
    boolean hasDates() {
        return asOf != null || knownAt != null;
    }

    /** Whether none was given. */
    boolean none() {
        return asOf == null && knownAt == null && memory == null && threads == null && log == null;
    }

    /** The request, where what was given after the command wins over what was given before it. */
    static NightRequest request(Home home, NightOptions before, NightOptions after) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("bidrag.home", home.root().toString());
        MemorySize memory = after.memory == null ? before.memory : after.memory;
        if (memory != null) {
            settings.put("bidrag.memory-limit", memory.text());
        }
        ThreadCount threads = after.threads == null ? before.threads : after.threads;
        if (threads != null) {
            settings.put("bidrag.threads", threads.number());
        }
        if ((after.log == null ? before.log : after.log) == LogFormat.JSON) {
            settings.put("logging.structured.format.file", "ecs");
        }
        return new NightRequest(
                home,
                after.asOf == null ? before.asOf : after.asOf,
                after.knownAt == null ? before.knownAt : after.knownAt,
                settings);
    }
}
