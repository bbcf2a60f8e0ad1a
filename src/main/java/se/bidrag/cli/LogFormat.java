package se.bidrag.cli;

/** How the program's log is written. */
enum LogFormat {
    /** A line for people. */
    TEXT,
    /** A JSON object a line, in the Elastic Common Schema. */
    JSON
}
