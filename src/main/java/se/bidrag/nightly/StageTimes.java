package se.bidrag.nightly;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a night is, and how long each stage took. */
final class StageTimes {

    private final long started = System.nanoTime();
    private final Map<Stage, Duration> took = new EnumMap<>(Stage.class);
    private final Map<Stage, Long> rows = new EnumMap<>(Stage.class);
    private volatile @Nullable Stage stage;

    void begins(Stage next) {
        stage = next;
    }

    void took(Stage done, Duration time) {
        took.put(done, time);
    }

    void rows(Stage of, long count) {
        rows.put(of, count);
    }

    /** How many rows a stage went through; 0 while that is not known. */
    long rows(Stage of) {
        return rows.getOrDefault(of, 0L);
    }

    /** The stages that are over, in order. */
    Map<Stage, Duration> took() {
        return Collections.unmodifiableMap(took);
    }

    /** Since the night was asked for. */
    Duration total() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** The stage begun last, in a word. */
    String now() {
        Stage last = stage;
        return last == null ? "start" : last.label();
    }
}
