package se.bidrag.publish;

/** A publication cannot be made, read or pointed at; the message says which, what was found and what would do. */
public final class PublicationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PublicationException(String message) {
        super(message);
    }

    PublicationException(String message, Throwable cause) {
        super(message, cause);
    }
}
