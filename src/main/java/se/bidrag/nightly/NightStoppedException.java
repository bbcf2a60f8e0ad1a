package se.bidrag.nightly;

/** Somebody asked the night to stop before it was done. */
public final class NightStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NightStoppedException(String message) {
        super(message);
    }
}
