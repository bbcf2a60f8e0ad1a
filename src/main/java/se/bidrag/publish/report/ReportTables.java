package se.bidrag.publish.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/** What the report shows, as JSON that DuckDB writes: for each table its columns, for each column its values. */
final class ReportTables implements AutoCloseable {

    private static final List<String> NAMES = List.of(
            "publication",
            "regions",
            "grants",
            "outcomes",
            "causes",
            "deliveries",
            "years",
            "region_years",
            "reconciliation",
            "explanations",
            "observations",
            "deviations",
            "deviation_changes",
            "work_items",
            "changes",
            "steps",
            "step_labels",
            "result_steps",
            "results",
            "series_years",
            "shares",
            "missing",
            "closings",
            "refusals",
            "rejected_records",
            "warnings");

    private static final Pattern REGION = Pattern.compile("[0-9]{2}");

    private final Warehouse warehouse;

    /** On a connection of its own to a finished build. */
    ReportTables(Warehouse build) {
        String numbers = ReportFiles.text("numbers.sql");
        warehouse = build.another();
        try {
            warehouse.execute("set search_path = 'mart,audit'");
            warehouse.execute(numbers);
        } catch (RuntimeException e) {
            warehouse.close();
            throw e;
        }
    }

    /** All tables in one object; nothing in it can end the element that it stands in. */
    String json() {
        return NAMES.stream()
                .map(name -> "\"%s\":%s".formatted(name, table(ReportFiles.text("tables/" + name + ".sql"))))
                .collect(Collectors.joining(",\n", "{", "}"))
                .replace("<", "\\u003c");
    }

    private String table(String select) {
        return warehouse
                .sql()
                .sql("select cast(to_json(page) as varchar) from (select list(columns(*)) from (%s)) as page"
                        .formatted(select))
                .query(String.class)
                .single();
    }

    /** A script for each region with the records behind its figures, which the page loads when one is asked for. */
    void writeEvidence(Path folder) throws IOException {
        Files.createDirectories(folder);
        warehouse.sql().sql("""
                        select page.region_code, cast(to_json(page) as varchar)
                        from (
                            select region_code, list(columns(* exclude (region_code)))
                            from (%s)
                            group by region_code
                        ) as page
                        """.formatted(ReportFiles.text("evidence.sql"))).query(row -> {
            write(folder, row.getString(1), row.getString(2));
        });
    }

    private static void write(Path folder, String region, String json) {
        if (!REGION.matcher(region).matches()) {
            throw new IllegalStateException(
                    "a region's code is '%s'; expected two digits, since a file is named by it".formatted(region));
        }
        try {
            Files.writeString(
                    folder.resolve(region + ".js"),
                    "evidence(%s, %s);\n".formatted(Sql.text(region), json.replace("<", "\\u003c")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
