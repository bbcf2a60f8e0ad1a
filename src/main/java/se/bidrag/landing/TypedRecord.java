package se.bidrag.landing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record, typed as declared.
 *
 * @param values of the shape's columns, then why it was rejected, then what is kept as sent
 * @param unit as written in the record; null when none was
 * @param money amount, or debit less credit; null when no figure could be read
 */
record TypedRecord(
        List<@Nullable Object> values,
        @Nullable String unit,
        @Nullable BigDecimal money,
        boolean isRejected) {}
