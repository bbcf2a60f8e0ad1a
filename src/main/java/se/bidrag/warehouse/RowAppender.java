package se.bidrag.warehouse;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Appends whole rows to one table; a decimal that does not fit its column is refused, never rounded. */
public final class RowAppender implements AutoCloseable {

    private final DuckDBAppender appender;
    private final String table;
    private final List<Integer> scales;

    private RowAppender(DuckDBAppender appender, String table, List<Integer> scales) {
        this.appender = appender;
        this.table = table;
        this.scales = scales;
    }

    static RowAppender to(DuckDBConnection connection, String schema, String table) {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from %s.%s limit 0".formatted(schema, table))) {
            List<Integer> scales = new ArrayList<>();
            for (int column = 1; column <= none.getMetaData().getColumnCount(); column++) {
                scales.add(none.getMetaData().getScale(column));
            }
            return new RowAppender(connection.createAppender(schema, table), schema + "." + table, scales);
        } catch (SQLException e) {
            throw new WarehouseException("cannot append to %s.%s: %s".formatted(schema, table, e.getMessage()), e);
        }
    }

    /** Appends one row: String, Long, Integer, Boolean, BigDecimal, LocalDate, LocalDateTime or null, in column order. */
    public void row(@Nullable Object... values) {
        if (values.length != scales.size()) {
            throw new IllegalArgumentException(
                    "%s has %d columns, the row has %d".formatted(table, scales.size(), values.length));
        }
        try {
            appender.beginRow();
            for (int i = 0; i < values.length; i++) {
                value(values[i], scales.get(i));
            }
            appender.endRow();
        } catch (SQLException | ArithmeticException e) {
            throw new WarehouseException("cannot append to %s: %s".formatted(table, e.getMessage()), e);
        }
    }

    private void value(@Nullable Object value, int scale) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (value instanceof String text) {
            appender.append(text);
        } else if (value instanceof BigDecimal amount) {
            appender.append(amount.setScale(scale));
        } else if (value instanceof LocalDate date) {
            appender.append(date);
        } else if (value instanceof LocalDateTime time) {
            appender.append(time);
        } else if (value instanceof Long number) {
            appender.append(number.longValue());
        } else if (value instanceof Integer number) {
            appender.append(number.intValue());
        } else if (value instanceof Boolean flag) {
            appender.append(flag.booleanValue());
        } else {
            throw new IllegalArgumentException(
                    "cannot append a %s to %s".formatted(value.getClass().getSimpleName(), table));
        }
    }

    @Override
    public void close() {
        try {
            appender.close();
        } catch (SQLException e) {
            throw new WarehouseException("cannot append to %s: %s".formatted(table, e.getMessage()), e);
        }
    }
}
