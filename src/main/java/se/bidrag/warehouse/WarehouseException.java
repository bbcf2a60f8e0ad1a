package se.bidrag.warehouse;

/** DuckDB refused something; the message is DuckDB's own, with what Bidrag was doing where that helps. */
public final class WarehouseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WarehouseException(String message, Throwable cause) {
        super(message, cause);
    }
}
