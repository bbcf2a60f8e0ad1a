package se.bidrag.landing;

/**
 * What a scan saw of one column's cells.
 *
 * @param hasBlankEdges whether one of them may begin or end with a blank
 * @param isPlain whether DuckDB reads all of them to the same values as the careful reader does
 * @param isCompactDate whether all of them are nothing, or a day written as eight digits
 */
record ScannedColumn(boolean hasBlankEdges, boolean isPlain, boolean isCompactDate) {

    /** The same column in two parts of a file. */
    ScannedColumn and(ScannedColumn other) {
        return new ScannedColumn(
                hasBlankEdges || other.hasBlankEdges, isPlain && other.isPlain, isCompactDate && other.isCompactDate);
    }
}
