package se.bidrag.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What is read from a database instead of from a file.
 *
 * @param connection its name in the program's settings, which alone hold address, user and password
 * @param select the one select whose rows are the records
 * @param watermark the column that only grows and orders the rows; null when every night reads them all
 */
public record DatabaseQuery(
        String connection, String select, @Nullable String watermark) {

    /** Where a path is expected, this tells that there is none. */
    static String place(String connection) {
        return "database " + connection;
    }
}
