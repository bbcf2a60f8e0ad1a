package se.bidrag.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import se.bidrag.warehouse.Warehouse;

/** The reconciliation as a workbook for people: one sheet a year, region and grant by name, Swedish headings. */
final class Spreadsheet {

    private static final String RECONCILIATION = "fct_reconciliation";

    private final Workbook workbook;
    private final List<PublishedColumn> columns;
    private final int mostRows;
    private @Nullable YearSheet sheet;
    private int part = 1;

    private Spreadsheet(Workbook workbook, List<PublishedColumn> columns, int mostRows) {
        this.workbook = workbook;
        this.columns = columns;
        this.mostRows = mostRows;
    }

    /** Writes the workbook from the publication's database, attached as {@code publication}. */
    static void write(Warehouse build, List<PublishedTable> tables, Path file) throws IOException {
        write(build, tables, file, YearSheet.MOST_ROWS);
    }

    static void write(Warehouse build, List<PublishedTable> tables, Path file, int mostRows) throws IOException {
        List<PublishedColumn> own = tables.stream()
                .filter(table -> table.name().equals(RECONCILIATION))
                .flatMap(table -> table.columns().stream())
                .toList();
        List<PublishedColumn> named = Stream.concat(
                        Stream.of(
                                new PublishedColumn("region_name", "VARCHAR", "Regionens namn", ""),
                                new PublishedColumn("grant_name", "VARCHAR", "Bidragets namn", "")),
                        own.stream())
                .toList();
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(bytes, "Bidrag", "1.0")) {
            Spreadsheet spreadsheet = new Spreadsheet(workbook, named, mostRows);
            build.sql().sql("""
                            select region.region_name, grant_.grant_name, reconciliation.*
                            from publication.fct_reconciliation as reconciliation
                            left join publication.dim_region as region using (region_code)
                            left join publication.dim_grant as grant_ on grant_.grant_code = reconciliation.grant_code
                            order by reconciliation.year nulls last, reconciliation.region_code nulls last,
                                reconciliation.grant_code nulls last
                            """).query(spreadsheet::row);
            spreadsheet.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void row(ResultSet row) throws SQLException {
        String year = row.getString("year");
        YearSheet open = sheet;
        if (open == null || !open.year().equals(year)) {
            part = 1;
            open = next(year, year);
        } else if (open.rows() == mostRows) {
            part++;
            open = next(year, "%s (%d)".formatted(year, part));
        }
        open.row(row);
    }

    private YearSheet next(String year, String name) {
        if (sheet != null) {
            sheet.finish();
        }
        sheet = new YearSheet(workbook.newWorksheet(name), year, columns);
        return sheet;
    }

    private void finish() {
        if (sheet == null) {
            next("", "Inga avstämningar");
        }
        if (sheet != null) {
            sheet.finish();
        }
    }
}
