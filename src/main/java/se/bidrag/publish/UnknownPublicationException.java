package se.bidrag.publish;

/** Somebody named a publication that is not there; the message lists what there is. */
public final class UnknownPublicationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownPublicationException(String message) {
        super(message);
    }
}
