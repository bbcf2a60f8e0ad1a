package se.bidrag.delivery;

import org.jspecify.annotations.Nullable;

/**
 * One declared column of a delivered file.
 *
 * @param name the header, as written in the file
 * @param columnType what the column is; null for one that is kept and not used
 * @param groupChar what stands between groups of three digits; null when nothing does
 */
public record Field(
        String name,
        @Nullable ColumnType columnType,
        char decimalChar,
        @Nullable Character groupChar) {

    /** A column whose numbers, if any, are written as the Data Package standard says: with a point, ungrouped. */
    public Field(String name, @Nullable ColumnType columnType) {
        this(name, columnType, '.', null);
    }
}
