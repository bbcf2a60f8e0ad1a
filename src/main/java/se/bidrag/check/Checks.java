package se.bidrag.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseException;

/** Runs every check of the library and keeps what each found in {@code raw.check_outcome}. */
public final class Checks {

    private static final int EXAMPLES = 5;

    private final SqlLibrary library;
    private final Warehouse warehouse;

    public Checks(SqlLibrary library, Warehouse warehouse) {
        this.library = library;
        this.warehouse = warehouse;
    }

    /** Runs all of them, also after one is violated, stops first. */
    public List<CheckResult> run() {
        List<CheckResult> results = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            library.in("check/" + severity.name().toLowerCase(Locale.ROOT))
                    .forEach(check -> results.add(run(check, severity)));
        }
        try (RowAppender rows = warehouse.append("raw", "check_outcome")) {
            results.forEach(result -> rows.row(
                    result.name(),
                    result.severity().name().toLowerCase(Locale.ROOT),
                    result.violations(),
                    result.sentence(),
                    result.sentenceSv()));
        }
        return results;
    }

    private CheckResult run(SqlFile check, Severity severity) {
        try {
            warehouse.execute("create or replace temporary table violations as\n" + check.text());
        } catch (WarehouseException e) {
            throw new WarehouseException("%s: %s".formatted(check.path(), e.getMessage()), e);
        }
        long violations = warehouse
                .sql()
                .sql("select count(*) from violations")
                .query(Long.class)
                .single();
        List<String> examples = warehouse
                .sql()
                .sql("select subject, expected, actual from violations order by all limit " + EXAMPLES)
                .query()
                .listOfRows()
                .stream()
                .map(Checks::sentence)
                .toList();
        return new CheckResult(
                check.name(),
                severity,
                violations,
                check.comments().get(0),
                check.header("Svenska").orElse(check.comments().get(0)),
                examples);
    }

    private static String sentence(Map<String, Object> row) {
        return "%s: expected %s, actual %s".formatted(row.get("subject"), row.get("expected"), row.get("actual"));
    }
}
