package se.bidrag.trial;

/** A file to inspect is not there, or is none that can be read. */
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(String message) {
        super(message);
    }
}
