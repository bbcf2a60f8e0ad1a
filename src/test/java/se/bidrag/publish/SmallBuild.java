package se.bidrag.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bidrag.home.Home;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** A build made by hand, with a few synthetic rows, and the home it is published in. */
final class SmallBuild implements AutoCloseable {

    static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

    final Home home;
    final WarehouseSettings settings;
    final Publications publications;
    final Warehouse warehouse;
    final SqlLibrary library;

    SmallBuild(Path root) {
        home = new Home(root);
        settings = new WarehouseSettings("256MB", 1, root.resolve("temporary"));
        publications = new Publications(home, settings);
        warehouse = Warehouse.inMemory(settings);
        library = new SqlLibrary(Stream.concat(SqlLibrary.packaged().in("raw").stream(), models().stream())
                .toList());
        Stream.of("raw", "mart", "audit").forEach(schema -> warehouse.execute("create schema " + schema));
        Stream.of("raw", "mart", "audit")
                .flatMap(layer -> library.in(layer).stream())
                .forEach(this::make);
        new PublicationInputs(publications, library).beforeModels(warehouse);
    }

    /** Publishes what the build holds now. */
    Publication publish(LocalDate asOf) {
        return publish(asOf, "fingerprint");
    }

    Publication publish(LocalDate asOf, String fingerprint) {
        PublicationOrder order = new PublicationOrder(
                publications.next(asOf), Optional.empty(), Instant.parse("2025-01-01T03:00:00Z"), "0.1.0", fingerprint);
        return new Publisher(publications, library).publish(warehouse, order);
    }

    private void make(SqlFile file) {
        warehouse.execute("create table %s as %s".formatted(file.table(), file.text()));
    }

    private static List<SqlFile> models() {
        return List.of(
                model("mart/dim_region", "one row per region.", "region_code", """
                        select * from (values ('17', 'Värmland'), ('24', 'Västerbotten'), ('19', 'Västmanland'))
                            as rows (region_code, region_name)
                        """),
                model("mart/dim_grant", "one row per grant.", "grant_code", """
                        select 'sektorsbidrag-2024' as grant_code, '=Sektorsbidrag <2024>' as grant_name
                        """),
                model(
                        "mart/fct_reconciliation",
                        "one row per grant, region and year.",
                        "region_code, grant_code, year",
                        """
                        select region_code, 'sektorsbidrag-2024' as grant_code, cast(year as integer) as year,
                            cast(decided as decimal(18, 2)) as decided_sek,
                            cast(budgeted as decimal(18, 2)) as budgeted_sek,
                            cast(received as decimal(18, 2)) as received_sek,
                            cast(received - coalesce(budgeted, 0) as decimal(18, 2)) as difference_sek,
                            outcome, true as is_synthetic
                        from (values
                            ('24', 2024, 83223369.00, null, 83223369.00, 'received_without_budget'),
                            ('19', 2024, 82572546.00, 82600000.00, 82572546.00, 'matched_within_rounding'),
                            ('19', 2023, 1.00, 9999999999999999.99, 0.00, 'received_less'))
                            as rows (region_code, year, decided, budgeted, received, outcome)
                        """),
                model(
                        "mart/fct_explanation",
                        "one row per row, measure and cause.",
                        "region_code, grant_code, year, measure, cause",
                        """
                        select '24' as region_code, 'sektorsbidrag-2024' as grant_code, 2024 as year,
                            'budget' as measure, 'budget_missing' as cause,
                            cast(83223369 as decimal(18, 2)) as explained_sek, 'record 7' as evidence
                        """),
                model("mart/fct_region_year", "one row per region and year.", "region_code, year", """
                        select region_code, year, decided_sek, budgeted_sek, received_sek, difference_sek,
                            'differs' as outcome, is_synthetic
                        from mart.fct_reconciliation
                        """),
                model("mart/fct_deviation", "one row per difference, over time.", "deviation_id", """
                        select 'abc' as deviation_id, '24' as region_code, date '2024-12-31' as opened_on,
                            'no longer read' as retired_column
                        """),
                model("audit/check_result", "one row per check.", "check_name", """
                        select 'late' as check_name, 'warn' as severity, 1 as violations, '' as sentence
                        union all select 'early', 'warn', 0, null
                        """));
    }

    private static SqlFile model(String path, String grain, String key, String select) {
        return new SqlFile("sql/" + path + ".sql", "-- Grain: %s\n-- Key: %s\n%s".formatted(grain, key, select));
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
