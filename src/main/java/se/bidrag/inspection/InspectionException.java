package se.bidrag.inspection;

/** A publication cannot be looked into; the message says which, and what would do. */
public final class InspectionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InspectionException(String message) {
        super(message);
    }
}
