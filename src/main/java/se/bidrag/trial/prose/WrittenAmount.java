package se.bidrag.trial.prose;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount as it is written in running text.
 *
 * @param written figure and unit, as they stand
 * @param amount the figure, in its unit; null when it cannot be told
 * @param decimals how many decimals were written, which says how exact the figure is
 * @param unit as written; of a figure that shares another's, such as the first of {@code 3 och 5 mkr}, that one's
 * @param isEstimate whether a word such as {@code ca} or {@code drygt} stands before it
 * @param fault why the figure cannot be told; null when it can
 */
public record WrittenAmount(
        String written,
        @Nullable BigDecimal amount,
        int decimals,
        String unit,
        boolean isEstimate,
        @Nullable String fault) {}
