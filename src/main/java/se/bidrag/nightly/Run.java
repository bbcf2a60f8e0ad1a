package se.bidrag.nightly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run as the history keeps it.
 *
 * @param asOf the date its figures hold for
 * @param result how it ended: {@code published}, {@code published aside}, {@code nothing new}, {@code stopped}, {@code failed}
 * @param publication made by it, or the newest when nothing was new; null when it did not end well
 * @param problem why it did not end well, in one line; null when it did
 * @param steps what each stage took, in order of the night
 */
public record Run(
        Instant started,
        LocalDate asOf,
        String result,
        @Nullable String publication,
        @Nullable String problem,
        Map<String, Step> steps) {

    static final String STOPPED = "stopped";
    static final String FAILED = "failed";

    public Run {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }

    /**
     * What a stage took.
     *
     * @param rows records landed, rows built, rows that break a rule, or rows published
     */
    public record Step(double seconds, long rows) {}

    static Run good(Night night, NightReport report) {
        return of(night, report.result().label(), report.publication(), null);
    }

    static Run bad(Night night, String result, RuntimeException reason) {
        return of(night, result, null, line(reason));
    }

    /** One that failed before it held its home, or could not write that it failed; its history does not know it. */
    public static Run unrecorded(Instant started, LocalDate asOf, RuntimeException reason) {
        return new Run(started.truncatedTo(ChronoUnit.SECONDS), asOf, FAILED, null, line(reason), Map.of());
    }

    private static String line(RuntimeException reason) {
        return String.valueOf(reason.getMessage()).replaceAll("\\R", " ");
    }

    private static Run of(Night night, String result, @Nullable String publication, @Nullable String problem) {
        Map<String, Step> steps = new LinkedHashMap<>();
        night.stages().took().forEach((stage, took) -> steps.put(stage.label(), step(night, stage, took)));
        return new Run(
                night.started().truncatedTo(ChronoUnit.SECONDS), night.asOf(), result, publication, problem, steps);
    }

    private static Step step(Night night, Stage stage, Duration took) {
        long rows = stage == Stage.LAND
                ? night.findings().recordsLanded()
                : night.stages().rows(stage);
        return new Step(took.toMillis() / 1000.0, rows);
    }

    /** Whether somebody asked it to end before it was done. */
    public boolean wasStopped() {
        return result.equals(STOPPED);
    }

    /** Whether it ended as it should. */
    public boolean endedWell() {
        return problem == null;
    }
}
