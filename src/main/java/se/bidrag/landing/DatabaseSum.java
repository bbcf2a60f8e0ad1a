package se.bidrag.landing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How many rows there are and what their figures sum to, column by column in the order of the query.
 *
 * @param figures sums in the figures' own unit; equal whatever their trailing zeros
 */
record DatabaseSum(long rows, List<BigDecimal> figures) {

    DatabaseSum {
        figures = figures.stream()
                .map(figure -> figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros())
                .toList();
    }

    /** No rows, for so many columns of figures. */
    static DatabaseSum none(int columns) {
        return new DatabaseSum(0, new ArrayList<>(java.util.Collections.nCopies(columns, BigDecimal.ZERO)));
    }
}
