package se.bidrag.delivery;

import java.time.Duration;

/** A path of the home does not answer: most often a network mount whose server is gone. */
public final class UnansweredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnansweredException(String path, Duration waited) {
        super("%s: no answer within %s s; expected to look at it. If it lies on a network mount, mount it anew"
                .formatted(path, waited.toMillis() / 1000.0));
    }
}
