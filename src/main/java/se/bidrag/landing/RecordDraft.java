package se.bidrag.landing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;

/** One record while it is typed: its values by lake column, and the first thing that was wrong with it. */
final class RecordDraft {

    private final LakeShape shape;
    private final @Nullable Object[] values;
    private @Nullable String writtenUnit;

    RecordDraft(LakeShape shape, int kept) {
        this.shape = shape;
        this.values = new @Nullable Object[shape.columns().size() + 3 + kept];
    }

    /** Sets a column of the shape; one that this kind lacks is left out. */
    void set(String column, Object value) {
        int index = shape.index(column);
        if (index >= 0) {
            values[index] = value;
        }
    }

    void number(LakeColumn column, WrittenNumber number, ColumnType type) {
        set(column.name(), number.value());
        if (type == ColumnType.AMOUNT) {
            set("amount_decimals", number.decimals());
            set("is_estimate", number.isEstimate());
            writtenUnit = number.unit();
        }
    }

    /** A figure whose digits were read together over broken groups. */
    void joined(WrittenNumber number) {
        set("joined_amount", number.value());
        set("amount_decimals", number.decimals());
        set("is_estimate", number.isEstimate());
        writtenUnit = number.unit();
    }

    void keep(int index, String cell) {
        values[shape.columns().size() + 3 + index] = cell;
    }

    /** The first reason stands. */
    void reject(@Nullable String header, String value, String reason) {
        int first = shape.columns().size();
        if (values[first + 2] == null) {
            values[first] = header;
            values[first + 1] = value.replace('\0', '\u2400');
            values[first + 2] = reason;
        }
    }

    /** Whether there is no figure, though nothing else is wrong. */
    boolean hasNoFigure() {
        return values[shape.columns().size() + 2] == null && money() == null;
    }

    private @Nullable BigDecimal money() {
        if (value("amount") instanceof BigDecimal amount) {
            return amount;
        }
        if (value("joined_amount") instanceof BigDecimal joined) {
            return joined;
        }
        @Nullable Object debit = value("debit");
        @Nullable Object credit = value("credit");
        return debit == null && credit == null ? null : orZero(debit).subtract(orZero(credit));
    }

    private static BigDecimal orZero(@Nullable Object value) {
        return value instanceof BigDecimal figure ? figure : BigDecimal.ZERO;
    }

    private @Nullable Object value(String column) {
        int index = shape.index(column);
        return index < 0 ? null : values[index];
    }

    TypedRecord finished() {
        if (value("unit_text") == null && writtenUnit != null) {
            set("unit_text", writtenUnit);
        }
        @Nullable String unit = value("unit_text") instanceof String text ? text : null;
        return new TypedRecord(
                Collections.unmodifiableList(Arrays.asList(values)),
                unit,
                money(),
                values[shape.columns().size() + 2] != null);
    }
}
