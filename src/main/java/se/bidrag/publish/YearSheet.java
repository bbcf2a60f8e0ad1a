package se.bidrag.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet with headings that stay in sight, a filter, and no more rows than a spreadsheet can show. */
final class YearSheet {

    /** What a sheet holds, headings included: ECMA-376 as spreadsheet programs apply it. */
    static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_IN_MEMORY = 1_000;

    private final Worksheet worksheet;
    private final String year;
    private final List<PublishedColumn> columns;
    private int rows = 1;

    YearSheet(Worksheet worksheet, String year, List<PublishedColumn> columns) {
        this.worksheet = worksheet;
        this.year = year;
        this.columns = columns;
        worksheet.freezePane(2, 1);
        for (int column = 0; column < columns.size(); column++) {
            worksheet.width(column, 20);
            worksheet.value(0, column, SpreadsheetText.safe(columns.get(column).label()));
            worksheet.style(0, column).bold().wrapText(true).set();
        }
    }

    String year() {
        return year;
    }

    /** Rows so far, headings included. */
    int rows() {
        return rows;
    }

    void row(ResultSet row) throws SQLException {
        for (int column = 0; column < columns.size(); column++) {
            cell(column, row.getObject(column + 1));
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            flush();
        }
    }

    private void cell(int column, @Nullable Object value) {
        if (value instanceof BigDecimal amount) {
            worksheet.value(rows, column, amount);
            worksheet.style(rows, column).format("#,##0.00").set();
        } else if (value instanceof Number number) {
            worksheet.value(rows, column, number);
        } else if (value instanceof Boolean flag) {
            worksheet.value(rows, column, flag);
        } else if (value instanceof LocalDate date) {
            worksheet.value(rows, column, date);
            worksheet.style(rows, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            worksheet.value(rows, column, SpreadsheetText.safe(value.toString()));
        }
    }

    private void flush() {
        try {
            worksheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() {
        worksheet.setAutoFilter(0, 0, rows - 1, columns.size() - 1);
        try {
            worksheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
