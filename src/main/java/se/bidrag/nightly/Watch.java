package se.bidrag.nightly;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Stays up and begins a night when its time has come, one at a time.
 *
 * <p>It looks at the clock on the wall again and again, since a machine may sleep or its clock be set. However many times
 * were missed, one night makes up for them: it builds on everything that is delivered by then.
 */
public final class Watch {

    private static final Duration LOOK = Duration.ofSeconds(20);

    private final Schedule schedule;
    private final Clock clock;
    private final Pause pause;

    public Watch(Schedule schedule, Clock clock, Pause pause) {
        this.schedule = schedule;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Runs nights until the pause says stop.
     *
     * @param lastRun when the newest run of the home began; a time that has passed since then was missed
     * @param told is told when the next night is due, each time that changes
     * @param night runs a night as of a date; it tells its own failures, and a failure ends nothing here
     */
    public void keep(Optional<Instant> lastRun, Consumer<Instant> told, Consumer<LocalDate> night) {
        Instant since = lastRun.orElseGet(clock::instant);
        Instant announced = Instant.MIN;
        while (true) {
            Instant now = clock.instant();
            since = since.isAfter(now) ? now : since; // the clock was set back
            Instant due = schedule.after(since);
            if (!due.isAfter(now)) {
                since = now;
                night.accept(LocalDate.ofInstant(now, schedule.zone()));
                continue;
            }
            if (!due.equals(announced)) {
                told.accept(due);
                announced = due;
            }
            Duration left = Duration.between(now, due);
            if (!pause.of(left.compareTo(LOOK) < 0 ? left : LOOK)) {
                return;
            }
        }
    }
}
