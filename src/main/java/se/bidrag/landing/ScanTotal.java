package se.bidrag.landing;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What a scan counted and summed on its own, without DuckDB.
 *
 * @param blankEdged positions of the columns where a value may begin or end with a blank
 * @param plain positions of the money columns with nothing but digits, a minus, decimals and empty cells
 */
record ScanTotal(long records, long hundredths, Set<Integer> blankEdged, Set<Integer> plain) {

    BigDecimal money() {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
