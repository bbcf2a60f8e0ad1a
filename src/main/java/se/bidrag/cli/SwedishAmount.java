package se.bidrag.cli;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An amount as it is written in Sweden: {@code 82 572 546,00}. */
final class SwedishAmount {

    private SwedishAmount() {}

    /** The amount with two decimals; a dash where there is none, which is not the same as 0,00. */
    static String of(@Nullable BigDecimal amountSek) {
        if (amountSek == null) {
            return "–";
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(' ');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.00", symbols).format(amountSek);
    }
}
