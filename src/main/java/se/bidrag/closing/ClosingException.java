package se.bidrag.closing;

/** A closing that cannot be made, read or signed, with what would do. */
public class ClosingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ClosingException(String message) {
        super(message);
    }

    public ClosingException(String message, Throwable cause) {
        super(message, cause);
    }
}
