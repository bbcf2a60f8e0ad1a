package se.bidrag.landing.document.text;

/** A document cannot be read, or holds no table that is certain; the message is the delivery's fault, in full. */
public final class UnreadableDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableDocumentException(String fault) {
        super(fault);
    }

    public UnreadableDocumentException(String fault, Throwable cause) {
        super(fault, cause);
    }

    /** What is wrong, for the person who delivered the document. */
    public String fault() {
        return String.valueOf(getMessage());
    }
}
