package se.bidrag.landing.sie;

/** A SIE file cannot be trusted as a whole; the message says where and why, for the person who delivered it. */
public final class UnreadableSieException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableSieException(String fault) {
        super(fault);
    }

    /** A fault of one line. */
    static UnreadableSieException at(long line, String fault) {
        return new UnreadableSieException("line %d: %s".formatted(line, fault));
    }
}
