package se.bidrag.landing;

/** A bulk file has something that only the careful reader may judge; no fault, only a slower way. */
final class IrregularFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IrregularFileException(String what) {
        super(what);
    }
}
