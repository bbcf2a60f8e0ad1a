package se.bidrag.landing;

import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Kind;

/**
 * A declared column, found in the file.
 *
 * @param position in the header, from 0
 */
record PickedColumn(ColumnType type, Field field, int position) {

    /** How numbers of this column are written. */
    NumberGrammar grammar(Kind kind) {
        @Nullable Character groupMark = field.groupChar();
        return new NumberGrammar(field.decimalChar(), groupMark, limits(kind));
    }

    private NumberLimits limits(Kind kind) {
        if (type == ColumnType.SHARE) {
            return NumberLimits.SHARE;
        }
        return kind == Kind.LEDGER ? NumberLimits.LEDGER : NumberLimits.DOCUMENT;
    }
}
