package se.bidrag.nightly;

import java.time.Duration;

/** How a schedule waits. */
@FunctionalInterface
public interface Pause {

    /** Waits so long, or until told to stop; returns whether to go on. */
    boolean of(Duration time);
}
