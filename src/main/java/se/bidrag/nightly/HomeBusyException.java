package se.bidrag.nightly;

/** Another run holds the home; the message names it. */
public final class HomeBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HomeBusyException(String message) {
        super(message);
    }
}
