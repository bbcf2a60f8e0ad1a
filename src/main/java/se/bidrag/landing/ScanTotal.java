package se.bidrag.landing;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What a scan counted and summed on its own, without DuckDB.
 *
 * @param last the last record's hundredths
 * @param blankEdged positions of the columns where a value may begin or end with a blank
 * @param plain positions of the money columns with nothing but digits, a minus, decimals and empty cells
 */
record ScanTotal(long records, long hundredths, long last, Set<Integer> blankEdged, Set<Integer> plain) {

    BigDecimal money() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** The same but for the last record. */
    ControlTotal beforeLast() {
        return new ControlTotal(null, records - 1, BigDecimal.valueOf(hundredths - last, 2));
    }
}
