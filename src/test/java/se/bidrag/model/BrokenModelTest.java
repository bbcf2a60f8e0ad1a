package se.bidrag.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** What is said of SQL files that cannot become tables. */
class BrokenModelTest {

    private static final SqlFile SHAPE =
            new SqlFile("sql/raw/paid.sql", "select cast(null as integer) as amount where false");

    private Warehouse warehouse;

    @BeforeEach
    void openWarehouse(@TempDir Path folder) {
        warehouse = Warehouse.inMemory(new WarehouseSettings("256MB", 1, folder));
    }

    @AfterEach
    void closeWarehouse() {
        warehouse.close();
    }

    @Test
    void namesTheTableThatNoFileMakes() {
        assertThatThrownBy(() -> graph(model("core/paid", "select amount from raw.payed")))
                .isInstanceOf(ModelException.class)
                .hasMessage("sql/core/paid.sql reads raw.payed, which no SQL file makes");
    }

    @Test
    void namesTheModelsThatReadEachOtherInACircle() {
        assertThatThrownBy(() -> graph(
                        model("core/first", "select amount from core.second"),
                        model("core/second", "select amount from core.third"),
                        model("core/third", "select amount from core.second")))
                .isInstanceOf(ModelException.class)
                .hasMessage("models read each other in a circle: core.second -> core.third -> core.second");
    }

    @Test
    void saysWhereASelectDoesNotRead() {
        assertThatThrownBy(() -> graph(model("core/paid", "select amount frm raw.paid where 1 = ")))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("sql/core/paid.sql is not one select: syntax error");
    }

    @Test
    void saysHowManySelectsAFileHolds() {
        assertThatThrownBy(() -> graph(model("core/paid", "select 1 as a;\nselect 2 as b")))
                .isInstanceOf(ModelException.class)
                .hasMessage("sql/core/paid.sql holds 2 selects; expected one");
    }

    @Test
    void namesTheFileAndItsLineWhenAModelFails() {
        ModelBuild build = build(model("core/paid", "-- Grain: one row.\nselect\n    amout\nfrom raw.paid"));
        build.prepare();

        assertThatThrownBy(() -> build.beforeChecks((table, number, of) -> {}))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("sql/core/paid.sql, line 3: ")
                .hasMessageContaining("amout");
    }

    @Test
    void namesTheFileWhenAFigureFails() {
        ModelBuild build = build(model("core/paid", "select cast('many' as integer) as amount"));
        build.prepare();

        assertThatThrownBy(() -> build.beforeChecks((table, number, of) -> {}))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("sql/core/paid.sql")
                .hasMessageContaining("many");
    }

    @Test
    void waitsWithWhatRestsOnTheChecks() {
        SqlFile outcome = new SqlFile(
                "sql/raw/outcome.sql",
                "-- Filled: after the models\nselect cast(null as integer) as violations where false");
        ModelGraph graph = ModelGraph.of(
                new SqlLibrary(List.of(
                        outcome,
                        SHAPE,
                        model("audit/result", "select violations from raw.outcome"),
                        model("audit/summary", "select violations from audit.result"),
                        model("mart/paid", "select amount from raw.paid"))),
                warehouse);

        assertThat(graph.restingOn(Set.of("raw.outcome"))).containsExactly("audit.result", "audit.summary");
        assertThat(graph.reads("audit.summary")).containsExactly("audit.result");
    }

    @Test
    void refusesAPathThatIsNoTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SqlFile("sql/Core/paid.txt", "select 1 as a"))
                .withMessage("SQL file 'sql/Core/paid.txt': expected a path such as sql/core/dim_region.sql");
    }

    @Test
    void saysWhichTableNoFileMakes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SqlLibrary(List.of(SHAPE)).table("core.paid"))
                .withMessage("no SQL file makes the table core.paid");
    }

    private ModelGraph graph(SqlFile... models) {
        return build(models).graph();
    }

    private ModelBuild build(SqlFile... models) {
        List<SqlFile> files = new ArrayList<>(List.of(models));
        files.add(SHAPE);
        return new ModelBuild(new SqlLibrary(files), warehouse);
    }

    private static SqlFile model(String name, String select) {
        return new SqlFile("sql/" + name + ".sql", select);
    }
}
