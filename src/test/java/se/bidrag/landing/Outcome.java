package se.bidrag.landing;

/** What became of a polluted ledger. */
enum Outcome {
    /** Exactly its records, nothing refused. */
    RIGHT,
    /** What was read is right, and every record that is missing was refused and said to be. */
    REFUSED,
    /** Another figure, or a record that is gone without a word. */
    WRONG
}
