package se.bidrag.notice;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.time.Instant;
import se.bidrag.home.Home;
import se.bidrag.nightly.Run;

/**
 * A night that is over.
 *
 * @param run how it went
 * @param at when it ended
 */
public record Ended(Home home, Run run, Instant at) {

    String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown host";
        }
    }

    /** Whether somebody must be told: it failed, and nobody asked it to stop. */
    boolean failed() {
        return run.problem() != null && !run.wasStopped();
    }

    /** What a person needs: what, where, why, what stands, what to do. */
    String sentence() {
        String readers = Files.exists(home.published()) ? " Readers still have the previous publication." : "";
        return "Bidrag: the night as of %s in %s on %s failed. %s.%s Mend what is named and run nightly again, or wait for the next night."
                .formatted(run.asOf(), home.root(), host(), run.problem(), readers);
    }
}
