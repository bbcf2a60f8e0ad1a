package se.bidrag.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.model.ColumnLineage.Column;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

class ColumnLineageTest {

    private final Warehouse parser;

    ColumnLineageTest(@TempDir Path temporary) {
        parser = Warehouse.inMemory(new WarehouseSettings("128MB", 1, temporary));
    }

    @AfterEach
    void close() {
        parser.close();
    }

    @Test
    void followsAPublishedFigureDownToTheRecordsItIsMadeOf() {
        ColumnLineage lineage = new ColumnLineage(SqlLibrary.packaged(), parser);
        assertThat(lineage.tablesBetween(new Column("mart.fct_reconciliation", "received_sek"), "raw.ledger_record"))
                .containsExactly(
                        "mart.fct_reconciliation",
                        "reconciliation.outcome",
                        "reconciliation.figure",
                        "reconciliation.received",
                        "core.receipt",
                        "core.grant_line",
                        "core.grant_posting",
                        "staging.ledger_record",
                        "raw.ledger_record");
        assertThat(lineage.tablesBetween(new Column("mart.fct_region_year", "decided_sek"), "raw.allocation_record"))
                .startsWith("mart.fct_region_year", "reconciliation.region_year", "reconciliation.outcome")
                .endsWith(
                        "core.document_record",
                        "core.written_record",
                        "staging.allocation_record",
                        "raw.allocation_record")
                .doesNotContain("staging.budget_record");
    }

    @Test
    void takesWhatAValueIsMadeOfAndNotWhatDecidesWhetherItIsTaken() {
        assertThat(sources("select case when flag then a else coalesce(b, 0) end as x from core.t", "x"))
                .containsExactlyInAnyOrder(new Column("core.t", "a"), new Column("core.t", "b"));
        assertThat(sources("select sum(a) over (partition by b order by flag) as x from core.t", "x"))
                .containsExactly(new Column("core.t", "a"));
    }

    @Test
    void looksThroughNamedSelectsUnionsAndSubqueries() {
        assertThat(sources("""
                        with sums as (select a as total from core.t),
                        twice as (select total from sums union all select b from core.u)
                        select twice.total + inner_.b as x
                        from twice inner join (select b from core.u) as inner_ on true""", "x")).containsExactlyInAnyOrder(new Column("core.t", "a"), new Column("core.u", "b"));
    }

    @Test
    void knowsWhichTableAColumnWithoutOneIsOf() {
        assertThat(sources("select c as x from core.t inner join core.u on core.t.a = core.u.b", "x"))
                .containsExactly(new Column("core.u", "c"));
    }

    @Test
    void findsNothingBehindAConstantOrAListOfValues() {
        assertThat(sources("select 1 as x from core.t", "x")).isEmpty();
        assertThat(sources("select v.a as x from (values (1)) as v (a)", "x")).isEmpty();
    }

    @Test
    void saysWhichColumnsThereAre() {
        assertThatThrownBy(() -> sources("select a, b as x from core.t", "y"))
                .isInstanceOf(ModelException.class)
                .hasMessage("there is no column 'y' among [a, x]");
    }

    private Set<Column> sources(String select, String column) {
        SqlLibrary library = new SqlLibrary(List.of(
                new SqlFile("sql/core/t.sql", "select a, b, flag from raw.t"),
                new SqlFile("sql/core/u.sql", "select b, c from raw.u"),
                new SqlFile("sql/mart/example.sql", select)));
        return new ColumnLineage(library, parser).sources(new Column("mart.example", column));
    }
}
