package se.bidrag.landing;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows as they stream in, with what was read so far: how many, their sums and how far the watermark came. */
final class DatabaseRows implements AutoCloseable {

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final List<DatabaseColumn> columns;
    private final @Nullable Watermark watermark;

    DatabaseRows(
            PreparedStatement statement, ResultSet rows, List<DatabaseColumn> columns, @Nullable Watermark watermark) {
        this.statement = statement;
        this.rows = rows;
        this.columns = columns;
        this.watermark = watermark;
    }

    /** Goes on to the next row, the first at first. */
    boolean next() throws SQLException {
        return rows.next();
    }

    List<String> cells() throws SQLException {
        List<String> cells = new ArrayList<>(columns.size());
        for (DatabaseColumn column : columns) {
            cells.add(column.cell(rows));
        }
        return cells;
    }

    /** This row's figures, in the order of the summed columns; 0 for none. */
    List<BigDecimal> figures() throws SQLException {
        List<BigDecimal> figures = new ArrayList<>();
        for (DatabaseColumn column : columns) {
            if (column.isSummed()) {
                figures.add(Objects.requireNonNullElse(column.number(rows), BigDecimal.ZERO));
            }
        }
        return figures;
    }

    /** This row's watermark; null where the query has none. */
    @Nullable
    String watermark() throws SQLException {
        return watermark == null ? null : watermark.of(rows, watermark.column().position());
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
