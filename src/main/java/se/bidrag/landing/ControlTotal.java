package se.bidrag.landing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many records a file has in one written unit, and their figures' sum in that unit.
 *
 * @param unit as written in the records; null for those that write none
 * @param money amount, or debit less credit, over every record whose figure could be read
 */
public record ControlTotal(@Nullable String unit, long records, BigDecimal money) {

    ControlTotal plus(ControlTotal other) {
        return new ControlTotal(unit, records + other.records, money.add(other.money));
    }
}
