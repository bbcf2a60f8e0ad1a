package se.bidrag.world;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Delivery.Stated;
import se.bidrag.world.Told.Money;

/** Turns printed figures into kronor, and says how exact they are: half the last digit that means something. */
final class Scale {

    private static final Map<String, BigDecimal> KRONOR = Map.of(
            "kr", BigDecimal.ONE,
            "tkr", new BigDecimal("1000"),
            "mkr", new BigDecimal("1000000"),
            "mdkr", new BigDecimal("1000000000"));
    private static final Pattern IN_HEADER = Pattern.compile("\\((kr|tkr|mkr|mdkr)\\)");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Kronor and how far off they may be. */
    record Sek(BigDecimal amountSek, BigDecimal precisionSek) {}

    private Scale() {}

    static Sek line(Money money, @Nullable String unitOfRecord, BigDecimal printed) {
        BigDecimal kronor = kronor(unitOfRecord != null ? unitOfRecord : unitOf(money));
        return new Sek(sek(printed, kronor), precision(lastDigit(money, printed, kronor)));
    }

    static Sek stated(Money money, Stated stated) {
        BigDecimal kronor = kronor(stated.unit() != null ? stated.unit() : unitOf(money));
        return new Sek(sek(stated.amount(), kronor), precision(lastDigit(money, stated.amount(), kronor)));
    }

    static BigDecimal kronor(String unit) {
        BigDecimal kronor = KRONOR.get(unit.toLowerCase(Locale.ROOT));
        if (kronor == null) {
            throw new IllegalArgumentException("unit is '%s'; expected one of %s".formatted(unit, KRONOR.keySet()));
        }
        return kronor;
    }

    static String unitOf(Money money) {
        if (money.header() != null) {
            Matcher header = IN_HEADER.matcher(money.header());
            if (header.find()) {
                return header.group(1);
            }
        }
        return money.unit();
    }

    private static BigDecimal sek(BigDecimal printed, BigDecimal kronor) {
        return printed.multiply(kronor).setScale(2, RoundingMode.UNNECESSARY);
    }

    private static BigDecimal lastDigit(Money money, BigDecimal printed, BigDecimal kronor) {
        BigDecimal written = kronor.movePointLeft(printed.scale());
        return money.roundedTo() == null ? written : money.roundedTo().max(written);
    }

    private static BigDecimal precision(BigDecimal last) {
        BigDecimal half = last.multiply(HALF);
        return half.compareTo(BigDecimal.ONE) < 0 ? BigDecimal.ZERO : half;
    }
}
