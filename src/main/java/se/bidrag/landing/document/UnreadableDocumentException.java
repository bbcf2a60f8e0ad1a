package se.bidrag.landing.document;

/** A document cannot be read, or holds no table that is certain; the message is the delivery's fault, in full. */
public final class UnreadableDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableDocumentException(String fault) {
        super(fault);
    }

    UnreadableDocumentException(String fault, Throwable cause) {
        super(fault, cause);
    }

    /** What is wrong, for the person who delivered the document. */
    public String fault() {
        return String.valueOf(getMessage());
    }
}
