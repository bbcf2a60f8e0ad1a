package se.bidrag.landing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody wrote it.
 *
 * @param value the figure itself, in whatever unit it was written
 * @param decimals how many decimals were written: {@code 82,0} has one, {@code 82} has none
 * @param unit the unit written after the figure, as sent; null when none was
 * @param isEstimate whether {@code ca} stood before it
 */
record WrittenNumber(
        BigDecimal value, int decimals, @Nullable String unit, boolean isEstimate) {}
