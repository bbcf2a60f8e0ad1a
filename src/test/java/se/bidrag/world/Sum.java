package se.bidrag.world;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A sum that is nothing, not zero, while nothing was added. */
record Sum(@Nullable BigDecimal sek, @Nullable BigDecimal precisionSek) {

    static final Sum NONE = new Sum(null, null);

    static Sum of(BigDecimal amountSek) {
        return new Sum(amountSek, BigDecimal.ZERO);
    }

    static Sum of(Scale.Sek figure) {
        return new Sum(figure.amountSek(), figure.precisionSek());
    }

    Sum plus(Sum other) {
        if (other.isNone()) {
            return this;
        }
        return isNone()
                ? other
                : new Sum(orZero().add(other.orZero()), precision().add(other.precision()));
    }

    boolean isNone() {
        return sek == null;
    }

    BigDecimal orZero() {
        return sek == null ? BigDecimal.ZERO : sek;
    }

    BigDecimal precision() {
        return precisionSek == null ? BigDecimal.ZERO : precisionSek;
    }
}
