package se.bidrag.world;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bidrag.check.Checks;
import se.bidrag.check.Severity;
import se.bidrag.model.ModelBuild;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** What the models make of a world, row by row, which stop checks and tie-outs object, and what is claimed. */
record BuiltWorld(SortedMap<String, String> rows, List<String> objections, List<Claim> claims) {

    private static final String RECONCILIATION = """
            select concat('reconciliation ', region_code, ' ', grant_code, ' ', year) as key,
                decided_sek, expected_sek, expected_stage, budgeted_sek, received_sek, recognised_sek,
                difference_sek, tolerance_sek, outcome, payment_difference_sek, payment_tolerance_sek,
                payment_outcome, recognised_difference_sek, is_synthetic
            from mart.fct_reconciliation
            """;
    private static final String REGION_YEAR = """
            select concat('region_year ', region_code, ' ', year) as key,
                decided_sek, budgeted_sek, received_sek, recognised_sek, difference_sek, gross_difference_sek,
                unmatched_received_sek, grants_matched, grants_differing, outcome, is_synthetic
            from mart.fct_region_year
            """;
    private static final String FACTS = """
            select concat('fact ', delivery_id, ' #', record_number) as key, is_counted from mart.fct_allocation
            union all
            select concat('fact ', delivery_id, ' #', record_number), is_counted from mart.fct_budget
            union all
            select concat('fact ', delivery_id, ' #', record_number), is_counted from mart.fct_receipt
            """;
    private static final String TIE_OUT = """
            select concat(layer, ' ', subject, ': expected ', expected_sek, ', actual ', actual_sek)
            from audit.tie_out where difference_sek is distinct from 0
            """;

    private static final String CLAIMS = """
            select region_code, grant_code, year, measure, cause, explained_sek as sek from mart.fct_explanation
            union all
            select region_code, grant_code, year, 'observation', cause, null from mart.fct_observation
            """;

    static BuiltWorld of(World world, LocalDate asOf, @Nullable LocalDate knownAt, Path temporary) {
        SqlLibrary library = SqlLibrary.packaged();
        try (Warehouse warehouse = Warehouse.inMemory(new WarehouseSettings("1GB", 2, temporary))) {
            ModelBuild build = new ModelBuild(library, warehouse);
            build.prepare();
            new RawTables(warehouse).fill(world, asOf, knownAt);
            build.beforeChecks((table, number, of) -> {});
            List<String> objections = new ArrayList<>();
            new Checks(library, warehouse)
                    .run().stream()
                            .filter(result -> result.severity() == Severity.STOP && !result.passed())
                            .forEach(result -> objections.add(result.name() + " " + result.examples()));
            build.afterChecks((table, number, of) -> {});
            objections.addAll(warehouse.sql().sql(TIE_OUT).query(String.class).list());
            return new BuiltWorld(
                    rows(warehouse),
                    objections,
                    warehouse.sql().sql(CLAIMS).query(Claim.class).list());
        }
    }

    /** Every cause that the models know. */
    static List<String> causes(Path temporary) {
        try (Warehouse warehouse = Warehouse.inMemory(new WarehouseSettings("256MB", 1, temporary))) {
            SqlLibrary library = SqlLibrary.packaged();
            String causes = library.in("staging").stream()
                    .filter(file -> file.table().equals("staging.cause"))
                    .map(SqlFile::text)
                    .collect(Collectors.joining());
            return warehouse
                    .sql()
                    .sql("select cause from (\n%s\n)".formatted(causes))
                    .query(String.class)
                    .list();
        }
    }

    private static SortedMap<String, String> rows(Warehouse warehouse) {
        SortedMap<String, String> rows = new TreeMap<>();
        for (String query : List.of(RECONCILIATION, REGION_YEAR, FACTS)) {
            warehouse.sql().sql(query).query().listOfRows().forEach(row -> {
                String key = String.valueOf(row.remove("key"));
                String second = rows.put(key, text(row));
                if (second != null) {
                    rows.put(key + " (again)", second);
                }
            });
        }
        return rows;
    }

    private static String text(Map<String, @Nullable Object> values) {
        Row row = new Row();
        values.forEach((name, value) -> {
            if (value instanceof BigDecimal amount) {
                row.money(name, amount);
            } else {
                row.text(name, value);
            }
        });
        return row.toString();
    }
}
