package se.bidrag.landing;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The column that orders what is read: how far it came is kept as text and handed back to the database as it was. */
record Watermark(DatabaseColumn column) {

    Watermark {
        if (!column.isNumber()
                && column.type() != Types.DATE
                && column.type() != Types.TIMESTAMP
                && column.type() != Types.TIMESTAMP_WITH_TIMEZONE) {
            throw new UnreadableFileException(
                    "watermark '%s' is neither a number, a date nor a time; expected one that grows"
                            .formatted(column.name()));
        }
    }

    /** How far this row is; null where the row has no watermark. */
    @Nullable
    String of(ResultSet row, int position) throws SQLException {
        @Nullable
        Object value =
                switch (column.type()) {
                    case Types.DATE -> row.getObject(position, LocalDate.class);
                    case Types.TIMESTAMP -> row.getObject(position, LocalDateTime.class);
                    case Types.TIMESTAMP_WITH_TIMEZONE -> row.getObject(position, OffsetDateTime.class);
                    default -> row.getBigDecimal(position);
                };
        return value instanceof BigDecimal number ? number.toPlainString() : value == null ? null : value.toString();
    }

    /** Tells the database how far; a whole number as one, so that an index is of use. */
    void bind(PreparedStatement statement, int parameter, String through) throws SQLException {
        switch (column.type()) {
            case Types.DATE -> statement.setObject(parameter, LocalDate.parse(through));
            case Types.TIMESTAMP -> statement.setObject(parameter, LocalDateTime.parse(through));
            case Types.TIMESTAMP_WITH_TIMEZONE -> statement.setObject(parameter, OffsetDateTime.parse(through));
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT ->
                statement.setLong(parameter, Long.parseLong(through));
            default -> statement.setBigDecimal(parameter, new BigDecimal(through));
        }
    }
}
