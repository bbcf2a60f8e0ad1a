package se.bidrag.check;

/** What a violated check does to the night. */
public enum Severity {
    /** The night ends, the previous publication stands. */
    STOP,
    /** The publication is made and says so. */
    WARN
}
