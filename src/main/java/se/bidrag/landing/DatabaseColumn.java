package se.bidrag.landing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Kind;

/**
 * One column of a query's result and how its values are told as the cells of a file would be.
 *
 * @param position in the result, from 1
 * @param type of {@link Types}
 * @param field as declared; null for a column that is only kept
 * @param kind of document; in a ledger zeros after the second decimal say nothing, elsewhere they tell the precision
 */
record DatabaseColumn(
        int position, String name, int type, @Nullable Field field, Kind kind) {

    DatabaseColumn {
        if (field != null && isFigure(field) && (type == Types.DOUBLE || type == Types.REAL || type == Types.FLOAT)) {
            throw new UnreadableFileException(
                    "column '%s' is no decimal but a float, or money; expected numeric: cast it in the query"
                            .formatted(name));
        }
        if (field != null && isDate(field) && (type == Types.TIMESTAMP_WITH_TIMEZONE || type == Types.TIME)) {
            throw new UnreadableFileException(
                    "column '%s' is a time whose date depends on where one is; expected a date: cast it in the query"
                            .formatted(name));
        }
    }

    private static boolean isFigure(Field field) {
        ColumnType type = field.columnType();
        return type != null
                && switch (type) {
                    case AMOUNT, DEBIT, CREDIT, OPENING, CLOSING, POPULATION, SHARE -> true;
                    default -> false;
                };
    }

    private static boolean isDate(Field field) {
        return field.columnType() == ColumnType.POSTING_DATE || field.columnType() == ColumnType.REGISTERED_ON;
    }

    /** Whether its values are decimal numbers to the database too. */
    boolean isNumber() {
        return switch (type) {
            case Types.NUMERIC, Types.DECIMAL, Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT -> true;
            default -> false;
        };
    }

    /** Whether the database can sum it, and the lake holds a sum of it. */
    boolean isSummed() {
        return field != null && isFigure(field) && isNumber();
    }

    /** The value as a cell: empty for none, a date without its time, a number with the declared decimal mark. */
    String cell(ResultSet row) throws SQLException {
        if (isNumber()) {
            BigDecimal number = number(row);
            return number == null ? "" : text(number);
        }
        if (field != null && isDate(field) && type == Types.TIMESTAMP) {
            Timestamp time = row.getTimestamp(position);
            return time == null ? "" : time.toLocalDateTime().toLocalDate().toString();
        }
        String text = row.getString(position);
        return text == null ? "" : text;
    }

    private String text(BigDecimal number) {
        BigDecimal shown = number;
        if (kind == Kind.LEDGER && number.scale() > 2) {
            BigDecimal stripped = number.stripTrailingZeros();
            shown = stripped.scale() < 2 ? stripped.setScale(2) : stripped;
        }
        return field == null ? number.toPlainString() : shown.toPlainString().replace('.', field.decimalChar());
    }

    @Nullable
    BigDecimal number(ResultSet row) throws SQLException {
        return row.getBigDecimal(position);
    }

    /** PostgreSQL tells a timestamp with a time zone as one without. */
    static int type(int type, String typeName) {
        String name = typeName.toLowerCase(Locale.ROOT);
        boolean hasZone = name.equals("timestamptz") || name.contains("with time zone");
        return hasZone ? Types.TIMESTAMP_WITH_TIMEZONE : type;
    }
}
