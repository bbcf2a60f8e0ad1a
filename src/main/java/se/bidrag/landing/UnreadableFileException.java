package se.bidrag.landing;

/** A delivered file cannot be read as declared; the message is the delivery's fault, in full. */
final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(String fault) {
        super(fault);
    }

    /** What is wrong, for the person who delivered the file. */
    String fault() {
        return String.valueOf(getMessage());
    }
}
