package se.bidrag.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.warehouse.Warehouse;

class LiveDatabaseTest {

    private SmallBuild build;
    private Path live;

    @BeforeEach
    void open(@TempDir Path root) {
        build = new SmallBuild(root);
        live = build.home.published().resolve("live.duckdb");
    }

    @AfterEach
    void close() {
        build.close();
    }

    @Test
    void followsCurrentWithoutBeingMadeAnew() throws IOException {
        build.publish(SmallBuild.AS_OF);
        Object made = Files.readAttributes(live, BasicFileAttributes.class).fileKey();
        try (Warehouse analyst = Warehouse.open(live, build.settings)) {
            assertThat(decided(analyst)).isEqualByComparingTo("83223369.00");

            build.warehouse.execute("update mart.fct_region_year set decided_sek = 1 where region_code = '24'");
            build.publish(SmallBuild.AS_OF);

            assertThat(decided(analyst)).isEqualByComparingTo("1.00");
        }
        assertThat(Files.readAttributes(live, BasicFileAttributes.class).fileKey())
                .isEqualTo(made);
    }

    @Test
    void isMadeAnewWhenAColumnCame() {
        build.publish(SmallBuild.AS_OF);
        build.warehouse.execute("alter table mart.fct_region_year add column note string default 'new'");
        build.publish(SmallBuild.AS_OF);

        try (Warehouse analyst = Warehouse.open(live, build.settings)) {
            assertThat(analyst.sql()
                            .sql("select distinct note from fct_region_year")
                            .query(String.class)
                            .single())
                    .isEqualTo("new");
        }
    }

    @Test
    void isMadeAnewWhenItIsGone() throws IOException {
        build.publish(SmallBuild.AS_OF);
        Files.delete(live);

        build.publications.revert("000001-2024-12-31");

        assertThat(live).exists();
    }

    @Test
    void isMadeAnewWhenItWasChanged() throws IOException {
        build.publish(SmallBuild.AS_OF);
        byte[] made = Files.readAllBytes(live);
        made[made.length / 2] ^= 1;
        Files.write(live, made);

        build.publish(SmallBuild.AS_OF);

        assertThat(new Verification(build.publications).problems()).isEmpty();
    }

    /** The limit that the analyst's page tells: a view names a file by its path, and the path leads elsewhere from then on. */
    @Test
    void showsTwoPublicationsInOneTransactionWhereTheDatabaseItselfShowsOne() {
        publishDeciding(1);
        Path own = build.home.published().resolve("current/bidrag.duckdb");
        try (Warehouse views = Warehouse.open(live, build.settings);
                Warehouse database = Warehouse.inMemory(build.settings)) {
            database.execute("attach '%s' as opened (read_only); use opened".formatted(own));
            views.execute("begin transaction");
            assertThat(decided(views)).isEqualByComparingTo("1");

            publishDeciding(2);

            assertThat(reconciled(views)).isEqualByComparingTo("2");
            views.execute("commit");
            assertThat(decided(database))
                    .isEqualByComparingTo(reconciled(database))
                    .isEqualByComparingTo("1");
        }
    }

    @Test
    void runsAStatementThatWasPreparedOnOnePublicationOnTheNext() {
        publishDeciding(1);
        try (Warehouse views = Warehouse.open(live, build.settings)) {
            views.execute("prepare one_fact as select decided_sek from fct_region_year where region_code = '24'");
            publishDeciding(2);

            assertThat(views.sql()
                            .sql("execute one_fact")
                            .query(BigDecimal.class)
                            .single())
                    .isEqualByComparingTo("2");
        }
    }

    @Test
    void holdsAbsolutePathsSoThatAMovedHomeNeedsItMadeAgain(@TempDir Path other) throws IOException {
        publishDeciding(1);
        Path moved = Files.move(build.home.published(), other.resolve("published"));

        try (Warehouse views = Warehouse.open(moved.resolve("live.duckdb"), build.settings)) {
            assertThatThrownBy(() -> decided(views))
                    .hasMessageContaining(live.resolveSibling("current").toString());
        }
    }

    private void publishDeciding(int kronor) {
        for (String table : List.of("fct_region_year", "fct_reconciliation")) {
            build.warehouse.execute(
                    "update mart.%s set decided_sek = %d where region_code = '24'".formatted(table, kronor));
        }
        build.publish(SmallBuild.AS_OF);
    }

    private static BigDecimal reconciled(Warehouse analyst) {
        return analyst.sql()
                .sql("select decided_sek from fct_reconciliation where region_code = '24'")
                .query(BigDecimal.class)
                .single();
    }

    @Test
    void saysWhatItsColumnsMean() {
        build.publish(SmallBuild.AS_OF);

        try (Warehouse analyst = Warehouse.open(live, build.settings)) {
            assertThat(analyst.sql().sql("""
                                    select comment from duckdb_columns()
                                    where table_name = 'fct_region_year' and column_name = 'year'
                                    """).query(String.class).single())
                    .isEqualTo("The year that the money is for, or was booked in.");
        }
    }

    private static BigDecimal decided(Warehouse analyst) {
        return analyst.sql()
                .sql("select decided_sek from fct_region_year where region_code = '24'")
                .query(BigDecimal.class)
                .single();
    }
}
