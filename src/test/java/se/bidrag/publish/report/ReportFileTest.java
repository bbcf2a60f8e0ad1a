package se.bidrag.publish.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.model.ModelBuild;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report as files: its size, and what is in them whatever was delivered. */
class ReportFileTest {

    private Warehouse build;
    private Path folder;

    @BeforeEach
    void everyTableAndNoRows(@TempDir Path root) {
        folder = root;
        build = Warehouse.inMemory(new WarehouseSettings("256MB", 2, root.resolve("temporary")));
        ModelBuild models = new ModelBuild(SqlLibrary.packaged(), build);
        models.prepare();
        models.beforeChecks((table, number, of) -> {});
        models.afterChecks((table, number, of) -> {});
        build.execute(
                "insert into audit.publication (publication_id, as_of, deliveries) values ('000001-2024-12-31', date '2024-12-31', 1)");
        build.execute(
                "insert into mart.dim_region (region_code, region_name) select code, 'Region ' || code from (select lpad(cast(range as varchar), 2, '0') as code from range(1, 22))");
    }

    @AfterEach
    void close() {
        build.close();
    }

    /** Figures of seven digits and öre, two causes in three rows and a deviation in four: more than the sample has. */
    @Test
    void staysUnderFiveMegabytesForSixtyGrantsInTwentyOneRegionsAndTenYears() throws IOException {
        build.execute(
                "insert into mart.dim_grant (grant_code, grant_name, series_code) select 'ett-langt-bidrag-' || range, 'Ett bidrag med ett namn ' || range, 'serie-' || range from range(60)");
        build.execute("""
                insert into mart.fct_reconciliation (grant_code, region_code, year, decided_sek, budgeted_sek, received_sek,
                    recognised_sek, difference_sek, residual_sek, payment_difference_sek, outcome, is_synthetic, reconciliation_key)
                select 'ett-langt-bidrag-' || bidrag.range, lpad(cast(region.range as varchar), 2, '0'), 2015 + ar.range,
                    1234567.89 + bidrag.range, 1234567.89, 1234567.89, 1234567.89, -12345.67, 0, -12345.67, 'received_less', true,
                    'ett-langt-bidrag-' || bidrag.range || '|' || lpad(cast(region.range as varchar), 2, '0') || '|' || (2015 + ar.range)
                from range(60) as bidrag, range(1, 22) as region, range(10) as ar
                """);
        build.execute("""
                insert into mart.fct_explanation (grant_code, region_code, year, measure, cause, explained_sek, evidence)
                select grant_code, region_code, year, measure, 'rounding', -12345.67, 'regionens-budget-2024/budget#' || year
                from mart.fct_reconciliation, (values ('budget'), ('payment')) as m (measure)
                where hash(reconciliation_key) % 3 = 0
                """);
        build.execute("""
                insert into mart.fct_deviation (grant_code, region_code, year, measure, difference_sek, opened_difference_sek, opened_on, reopened)
                select grant_code, region_code, year, 'budget', -12345.67, -12345.67, date '2024-12-31', 0
                from mart.fct_reconciliation where hash(reconciliation_key) % 4 = 0
                """);
        build.execute("""
                insert into mart.fct_work_item (reconciliation_key, grant_code, region_code, year, at_stake_sek, opened_on, age_days)
                select reconciliation_key, grant_code, region_code, year, 12345.67, date '2024-12-31', 10
                from mart.fct_reconciliation where hash(reconciliation_key) % 4 = 0
                """);
        build.execute(
                "insert into mart.fct_share (grant_code, region_code, year, decided_sek, share_percent, per_inhabitant_sek) select grant_code, region_code, year, decided_sek, 4.1234, 12.34 from mart.fct_reconciliation");
        build.execute(
                "insert into mart.fct_series_year (series_code, region_code, year, decided_sek, budgeted_sek, received_sek) select grant_code, region_code, year, decided_sek, budgeted_sek, received_sek from mart.fct_reconciliation");

        JsonNode tables = write();

        assertThat(tables.get("reconciliation").get("year")).hasSize(12_600);
        assertThat(Files.size(folder.resolve("report/index.html"))).isLessThan(5_000_000);
    }

    @Test
    void letsNothingThatWasDeliveredEndItsElementOrRun() throws IOException {
        String hostile = "</script><script>alert(1)</script><!-- {{asOf}} \u2028 ' \" \\ &amp;";
        build.sql()
                .sql("insert into mart.dim_grant (grant_code, grant_name) values ('g', ?)")
                .param(hostile)
                .update();
        build.sql()
                .sql("insert into mart.dim_delivery (delivery_id, path) values ('p/r', ?)")
                .param(hostile)
                .update();
        build.sql().sql("""
                insert into mart.fct_receipt (reconciliation_key, region_code, grant_code, year, received_sek, text, is_counted, delivery_id, record_number)
                values ('g|01|2024', '01', 'g', 2024, 1, ?, true, 'p/r', 1)
                """).param(hostile).update();

        JsonNode tables = write();

        assertThat(tables.get("grants").get("grant_name").get(0).asString()).isEqualTo(hostile);
        assertThat(Files.readString(folder.resolve("report/index.html"))).doesNotContain("alert(1)</script>");
        assertThat(Files.readString(folder.resolve("report/evidence/01.js")))
                .startsWith("evidence('01', {")
                .doesNotContain("</script>")
                .contains("\\u003c/script>");
    }

    @Test
    void keepsEveryDigitOfAnAmount() throws IOException {
        build.execute("insert into mart.fct_year (year, decided_sek) values (2024, 9999999999999.99)");

        write();

        assertThat(Files.readString(folder.resolve("report/index.html")))
                .contains("\"decided_sek\":[9999999999999.99]");
    }

    @Test
    void refusesARegionWhoseCodeIsNoFilesName() {
        build.execute(
                "insert into mart.fct_receipt (region_code, year, is_counted, delivery_id, record_number) values ('../x', 2024, true, 'd', 1)");
        build.execute("insert into mart.dim_delivery (delivery_id) values ('d')");

        assertThatThrownBy(this::write)
                .hasMessage("a region's code is '../x'; expected two digits, since a file is named by it");
    }

    private JsonNode write() throws IOException {
        Report.write(build, "000001-2024-12-31", LocalDate.parse("2024-12-31"), folder.resolve("report"));
        String page = Files.readString(folder.resolve("report/index.html"));
        int from = page.indexOf("id=\"tables\">") + "id=\"tables\">".length();
        return JsonMapper.shared().readTree(page.substring(from, page.indexOf("</script>", from)));
    }
}
