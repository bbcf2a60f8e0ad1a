package se.bidrag.landing;

import java.sql.SQLException;

/** Carries what a database said out of the writing of a lake file; never shown. */
final class InterruptedReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SQLException reason;

    InterruptedReadException(SQLException reason) {
        super("the database ended the reading", null, false, false);
        this.reason = reason;
    }

    SQLException reason() {
        return reason;
    }
}
