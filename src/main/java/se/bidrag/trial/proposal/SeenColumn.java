package se.bidrag.trial.proposal;

import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;

/**
 * A column of a delimited file, as its header and its cells show it.
 *
 * @param type null when neither tells
 * @param marks how its figures are written; null when it has none
 */
record SeenColumn(
        String header, @Nullable ColumnType type, @Nullable NumberMarks marks) {

    SeenColumn as(@Nullable ColumnType other) {
        return new SeenColumn(header, other, marks);
    }

    boolean is(ColumnType other) {
        return type == other;
    }
}
