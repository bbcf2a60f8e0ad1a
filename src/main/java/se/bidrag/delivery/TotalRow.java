package se.bidrag.delivery;

/** Whether a ledger ends in a row that is the file's own sum. */
public enum TotalRow {
    /** Every record is a posting. */
    NONE,
    /** The last record is the sum of all before it, column by column. */
    LAST
}
