package se.bidrag.nightly;

/** A night that could not be finished, for a reason that is nobody's mistake in the home: a full disk, a broken link. */
public final class NightFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NightFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
