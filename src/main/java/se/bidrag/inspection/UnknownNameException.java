package se.bidrag.inspection;

/** A region, grant or year was asked for that the publication does not have; the message says what it has. */
public final class UnknownNameException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownNameException(String message) {
        super(message);
    }
}
