package se.bidrag.publish;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as Swedish readers write them: {@code −82 572 546,00}, and a dash where there is none. */
final class SwedishFigures {

    private static final String NONE = "–";

    private final DecimalFormat money;

    SwedishFigures() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00a0');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('\u2212');
        money = new DecimalFormat("#,##0.00", symbols);
    }

    String text(@Nullable Object value) {
        if (value == null) {
            return NONE;
        }
        return value instanceof BigDecimal amount ? money.format(amount) : value.toString();
    }
}
