package se.bidrag.world;

import java.math.BigDecimal;

/** A figure as a document prints it: its scale is the number of decimals. */
record Written(BigDecimal amount, String unit) {

    static Written kronor(BigDecimal sek) {
        return new Written(sek.setScale(0), "kr");
    }

    BigDecimal sek() {
        return sum().orZero();
    }

    /** How far off the figure may be, in kronor. */
    BigDecimal precision() {
        return sum().precision();
    }

    Sum sum() {
        return Sum.of(Scale.line(new Told.Money(unit, null, null), null, amount));
    }

    /** The same digits where another unit was meant. */
    Written saidToBe(String otherUnit) {
        return new Written(amount, otherUnit);
    }

    Written negated() {
        return new Written(amount.negate(), unit);
    }
}
