package se.bidrag.landing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bidrag.warehouse.Warehouse;

/**
 * Holds the last record of a landed ledger to be what its descriptor says: the sum, to the öre, of all before it.
 *
 * <p>A posting taken for a total would be money lost, so a record with a posting date is never one, and every column of
 * money must agree, an empty cell being 0.
 */
final class OwnTotalRow {

    private static final List<String> MONEY = List.of("amount", "debit", "credit");
    private static final String TOLD = "record %d is declared as the file's own sum (bidrag.total_row: last) and %s";

    private final Warehouse warehouse;
    private final LakeShape shape;

    OwnTotalRow(Warehouse warehouse, LakeShape shape) {
        this.warehouse = warehouse;
        this.shape = shape;
    }

    /** The last of these records, from 1; a file that has none, or one that is no sum, is unreadable. */
    OwnTotal of(Path parquet, long records) {
        if (records == 0) {
            throw new UnreadableFileException(
                    "has no records; its descriptor says that the last one is the file's own sum (bidrag.total_row: last)");
        }
        return warehouse
                .sql()
                .sql("""
                        select
                            any_value(posting_date) filter (file_row_number = :last) as posted,
                            any_value(period) filter (file_row_number = :last) as period,
                            count(rejected_reason) filter (file_row_number < :last) as rejected,
                            %s
                        from %s""".formatted(sums(), shape.rows(parquet)))
                .param("last", records - 1)
                .query((row, number) -> judged(row, records))
                .single();
    }

    private static String sums() {
        return String.join(
                ", ",
                MONEY.stream()
                        .map(column ->
                                "any_value(%1$s) filter (file_row_number = :last) as %1$s, coalesce(sum(%1$s) filter (file_row_number < :last), 0) as %1$s_sum"
                                        .formatted(column))
                        .toList());
    }

    private static OwnTotal judged(ResultSet row, long number) throws SQLException {
        @Nullable String period = row.getString("period");
        if (row.getObject("posted") != null || (period != null && period.matches("[0-9]{4}-?[0-9]{2}"))) {
            throw new UnreadableFileException(TOLD.formatted(number, "has a date, as a posting has; remove the key"));
        }
        boolean hasFigure = false;
        for (String column : MONEY) {
            @Nullable BigDecimal figure = row.getBigDecimal(column);
            hasFigure |= figure != null;
            BigDecimal stated = Objects.requireNonNullElse(figure, BigDecimal.ZERO);
            BigDecimal sum = row.getBigDecimal(column + "_sum");
            if (stated.compareTo(sum) != 0) {
                throw new UnreadableFileException(TOLD.formatted(
                        number,
                        "its %s is %s; the %d records before it sum to %s, %d of them rejected"
                                .formatted(
                                        column,
                                        stated.toPlainString(),
                                        number - 1,
                                        sum.toPlainString(),
                                        row.getLong("rejected"))));
            }
        }
        if (!hasFigure) {
            throw new UnreadableFileException(TOLD.formatted(number, "has no figure that reads; expected the sum"));
        }
        return new OwnTotal(number, money(row));
    }

    private static BigDecimal money(ResultSet row) throws SQLException {
        @Nullable BigDecimal amount = row.getBigDecimal("amount");
        return amount != null
                ? amount
                : orZero(row.getBigDecimal("debit")).subtract(orZero(row.getBigDecimal("credit")));
    }

    private static BigDecimal orZero(@Nullable BigDecimal figure) {
        return Objects.requireNonNullElse(figure, BigDecimal.ZERO);
    }
}
