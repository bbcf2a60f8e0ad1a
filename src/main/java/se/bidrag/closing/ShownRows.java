package se.bidrag.closing;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bidrag.warehouse.Warehouse;

/** Rows of a query as a Swedish reader sees them: amounts with spaces and a comma, yes and no, nothing for nothing. */
final class ShownRows {

    private final Warehouse build;

    ShownRows(Warehouse build) {
        this.build = build;
    }

    /** What a query finds, each value as text. */
    List<Map<String, Object>> of(String query, Object... parameters) {
        return build.sql().sql(query).params(parameters).query().listOfRows().stream()
                .map(ShownRows::shown)
                .toList();
    }

    private static Map<String, Object> shown(Map<String, @Nullable Object> row) {
        Map<String, Object> shown = new LinkedHashMap<>();
        row.forEach((column, value) -> shown.put(column, shown(value)));
        return shown;
    }

    private static Object shown(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal amountSek) {
            return kronor(amountSek);
        }
        return value instanceof Boolean yes ? (yes ? "ja" : "nej") : value.toString();
    }

    /** Kronor and öre, such as 1 234,50. */
    static String kronor(BigDecimal amountSek) {
        DecimalFormatSymbols swedish = new DecimalFormatSymbols(Locale.ROOT);
        swedish.setDecimalSeparator(',');
        swedish.setGroupingSeparator('\u00a0');
        swedish.setMinusSign('\u2212');
        return new DecimalFormat("#,##0.00", swedish).format(amountSek);
    }
}
