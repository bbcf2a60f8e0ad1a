package se.bidrag.world;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row as one line of text, so that two can be compared and read. */
final class Row {

    private final StringBuilder text = new StringBuilder();

    Row money(String name, @Nullable BigDecimal value) {
        return text(name, value == null ? null : value.setScale(2).toPlainString());
    }

    Row text(String name, @Nullable Object value) {
        text.append(text.isEmpty() ? "" : " ").append(name).append('=').append(value == null ? "-" : value);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
