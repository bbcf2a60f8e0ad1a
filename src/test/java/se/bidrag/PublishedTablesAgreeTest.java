package se.bidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** What holds of every table of a publication of the sample home, and of the three forms it is published in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTablesAgreeTest {

    private static final Map<String, String> DIMENSIONS = Map.of(
            "region_code", "dim_region",
            "grant_code", "dim_grant",
            "delivery_id", "dim_delivery",
            "outcome", "dim_outcome",
            "payment_outcome", "dim_outcome",
            "cause", "dim_cause",
            "proposed_cause", "dim_cause",
            "posting_date", "dim_date",
            "superseded_by", "dim_delivery");

    private Path folder;
    private Warehouse reader;

    @BeforeAll
    void open() {
        folder = SampleHome.published(SampleHome.AS_OF);
        reader = Warehouse.inMemory(
                new WarehouseSettings("512MB", 2, SampleHome.home().build()));
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
    void aColumnThatIsEmptyInEveryRowSaysWhenItWouldNotBe() {
        for (String table : tables()) {
            for (String column : columns(table)) {
                boolean isEmpty = count("select count(*) from " + Sql.name(table)) > 0
                        && count("select count(%s) from %s".formatted(Sql.name(column), Sql.name(table))) == 0;
                assertThat(!isEmpty
                                || description(table, column)
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains("empty"))
                        .as("%s.%s is empty in every row of the sample", table, column)
                        .isTrue();
            }
        }
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

    private String description(String table, String column) {
        return reader.sql()
                .sql("select description from data_dictionary where table_name = ? and column_name = ?")
                .params(table, column)
                .query(String.class)
                .single();
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
