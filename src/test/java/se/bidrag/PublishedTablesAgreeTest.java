package se.bidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** What holds of every table of a publication of the sample home, and of the three forms it is published in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTablesAgreeTest {

    private static final Map<String, String> DIMENSIONS = Map.ofEntries(
            Map.entry("region_code", "dim_region"),
            Map.entry("grant_code", "dim_grant"),
            Map.entry("delivery_id", "dim_delivery"),
            Map.entry("outcome", "dim_outcome"),
            Map.entry("payment_outcome", "dim_outcome"),
            Map.entry("cause", "dim_cause"),
            Map.entry("proposed_cause", "dim_cause"),
            Map.entry("posting_date", "dim_date"),
            Map.entry("superseded_by", "dim_delivery"),
            Map.entry("reconciliation_key", "fct_reconciliation"),
            Map.entry("refusal", "dim_refusal"));

    /** Columns that nothing in the sample can fill, and what does. */
    private static final Map<String, String> FILLED_ELSEWHERE = Map.of(
            "dim_delivery.stale_reason", "a finance database that does not answer; the sample has none",
            "publication.known_at", "a night that is asked what was known at an earlier day");

    /** Tables about closings; the sample has closed no year. */
    private static final Pattern OF_CLOSINGS = Pattern.compile("fct_(closing|post_close).*");

    private Path folder;
    private Warehouse reader;

    @BeforeAll
    void open() {
        folder = SampleNights.current();
        reader = Warehouse.inMemory(
                new WarehouseSettings("512MB", 2, SampleNights.published().resolveSibling("build")));
        reader.execute("attach %s as publication (read_only)".formatted(Sql.text(folder.resolve("bidrag.duckdb"))));
        reader.execute("use publication");
    }

    @AfterAll
    void close() {
        reader.close();
    }

    @Test
    void csvParquetAndDuckdbHoldTheSameRows() {
        for (String table : tables()) {
            String parquet = "read_parquet(%s)".formatted(Sql.text(folder.resolve("parquet/" + table + ".parquet")));
            assertThat(different(Sql.name(table), parquet)).as(table).isZero();
            assertThat(different(asText(table, Sql.name(table)), asText(table, csv(table))))
                    .as(table)
                    .isZero();
        }
    }

    /** A quoted empty cell is an empty text, and an empty one is absent, so both read back as they were. */
    private String csv(String table) {
        return "read_csv(%s, header = true, delim = ',', all_varchar = true, nullstr = '', allow_quoted_nulls = false)"
                .formatted(Sql.text(folder.resolve("csv/" + table + ".csv")));
    }

    private String asText(String table, String from) {
        String columns = String.join(
                ", ",
                columns(table).stream()
                        .map(column -> "cast(%1$s as varchar) as %1$s".formatted(Sql.name(column)))
                        .toList());
        return "(select %s from %s)".formatted(columns, from);
    }

    private long different(String one, String other) {
        return count("""
                select (select count(*) from (select * from %1$s except all select * from %2$s))
                    + (select count(*) from (select * from %2$s except all select * from %1$s))
                """.formatted(one, other));
    }

    @Test
    void everyKeyOfADimensionIsThereOnceSoThatNoJoinLosesOrDoublesARow() {
        for (String table : tables()) {
            for (String column : columns(table)) {
                String dimension = DIMENSIONS.get(column);
                if (dimension != null && !dimension.equals(table)) {
                    String key = Map.of(
                                    "dim_region",
                                    "region_code",
                                    "dim_grant",
                                    "grant_code",
                                    "dim_delivery",
                                    "delivery_id",
                                    "dim_outcome",
                                    "outcome",
                                    "dim_cause",
                                    "cause",
                                    "dim_date",
                                    "date")
                            .getOrDefault(dimension, column);
                    assertThat(count("""
                            select count(*) from %1$s as fact
                            where fact.%2$s is not null
                                and (select count(*) from %3$s as dimension where dimension.%4$s = fact.%2$s) <> 1
                            """.formatted(Sql.name(table), column, dimension, key)))
                            .as("%s.%s without its row of %s", table, column, dimension)
                            .isZero();
                }
            }
        }
    }

    @Test
    void noTableIsEmptyAndNoColumnIsEmptyInEveryRow() {
        List<String> empty = new ArrayList<>();
        for (String table : tables()) {
            if (count("select count(*) from " + Sql.name(table)) == 0) {
                assertThat(table).as("a table without rows").matches(OF_CLOSINGS);
                continue;
            }
            for (String column : columns(table)) {
                if (count("select count(%s) from %s".formatted(Sql.name(column), Sql.name(table))) == 0) {
                    empty.add(table + "." + column);
                }
            }
        }
        assertThat(empty).containsExactlyInAnyOrderElementsOf(FILLED_ELSEWHERE.keySet());
    }

    @Test
    void everyRowIsThereOnceByTheKeyThatItsModelStates() {
        for (SqlFile model : Stream.of("mart", "audit")
                .flatMap(layer -> SqlLibrary.packaged().in(layer).stream())
                .toList()) {
            String key = model.header("Key").orElseThrow();
            assertThat(count("select count(*) from (select %s from %s group by %1$s having count(*) > 1)"
                            .formatted(key, Sql.name(model.name()))))
                    .as("%s by %s", model.name(), key)
                    .isZero();
        }
    }

    @Test
    void everyTableAndColumnSaysWhatItIsInTheDatabaseItself() {
        assertThat(count("""
                select count(*) from duckdb_tables()
                where database_name = 'publication' and coalesce(trim(comment), '') = ''
                """)).isZero();
        assertThat(count("""
                select count(*) from duckdb_columns()
                where database_name = 'publication' and coalesce(trim(comment), '') = ''
                """)).isZero();
        assertThat(count("select count(*) from data_dictionary where label_sv is null or label_sv = column_name"))
                .isZero();
    }

    @Test
    void theCalendarHasEveryDayOfItsYearsOnce() {
        assertThat(count("""
                select count(*) from dim_date
                where year not in (select year from dim_date where date = make_date(year, 12, 31))
                """)).isZero();
        assertThat(count("select date_diff('day', min(date), max(date)) + 1 - count(distinct date) from dim_date"))
                .isZero();
        assertThat(count("select count(*) - count(distinct date) from dim_date"))
                .isZero();
    }

    @Test
    void everyTableHasAKeyOfOneColumnOrOneToJoinOn() {
        assertThat(count("select count(*) - count(distinct reconciliation_key) from fct_reconciliation"))
                .isZero();
        assertThat(count("select count(*) - count(distinct reconciliation_key) from fct_work_item"))
                .isZero();
        assertThat(count("""
                select count(*) from fct_work_item as item
                left join fct_reconciliation as reconciled using (reconciliation_key)
                where reconciled.reconciliation_key is null
                """)).isZero();
    }

    private List<String> tables() {
        return reader.sql()
                .sql("select table_name from duckdb_tables() where database_name = 'publication' order by 1")
                .query(String.class)
                .list();
    }

    private List<String> columns(String table) {
        return reader.sql()
                .sql(
                        "select column_name from duckdb_columns() where database_name = 'publication' and table_name = ? order by column_index")
                .param(table)
                .query(String.class)
                .list();
    }

    private long count(String sql) {
        return reader.sql().sql(sql).query(Long.class).single();
    }
}
