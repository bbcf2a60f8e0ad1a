package se.bidrag.model;

/** A SQL file that cannot become a table; the message names the file, the line and what was wrong. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ModelException(String message) {
        super(message);
    }

    ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
