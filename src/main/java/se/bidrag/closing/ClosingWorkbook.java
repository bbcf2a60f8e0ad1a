package se.bidrag.closing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.bidrag.closing.FrozenTables.FrozenTable;
import se.bidrag.warehouse.Warehouse;

/** The closing's own tables and its statement as one workbook, a sheet each, for whoever works on in Excel. */
final class ClosingWorkbook {

    /** Its name in a proposal. */
    static final String NAME = "bokslut.xlsx";

    private static final String MONEY = "# ##0.00;[Red]-# ##0.00";
    private static final int MOST_ROWS = 100_000;

    private ClosingWorkbook() {}

    /** Writes the workbook; of a table with more rows than a sheet is good for the rest is left to the CSV file. */
    static void write(Warehouse build, FrozenTables tables, Path file) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file);
                Workbook workbook = new Workbook(bytes, "Bidrag", "1.0")) {
            for (FrozenTable table : tables.list()) {
                if (table.isClosingsOwn() || table.name().equals("fct_statement_step")) {
                    sheet(workbook.newWorksheet(table.name()), rows(build, table));
                }
            }
        }
    }

    private static List<Map<String, @Nullable Object>> rows(Warehouse build, FrozenTable table) {
        return build.sql()
                .sql("select * from (%s) limit %d".formatted(table.select(), MOST_ROWS))
                .query()
                .listOfRows();
    }

    private static void sheet(Worksheet sheet, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            sheet.value(0, 0, "inga rader");
            return;
        }
        List<String> columns = new ArrayList<>(rows.get(0).keySet());
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
            for (int row = 0; row < rows.size(); row++) {
                cell(sheet, row + 1, column, rows.get(row).get(columns.get(column)));
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof BigDecimal amountSek) {
            sheet.value(row, column, amountSek);
            sheet.style(row, column).format(MONEY).set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean yes) {
            sheet.value(row, column, yes);
        } else if (value instanceof Date || value instanceof LocalDate) {
            sheet.value(row, column, LocalDate.parse(value.toString()));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
