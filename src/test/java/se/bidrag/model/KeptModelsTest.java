package se.bidrag.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** Which models are kept from night to night, and that no other reads what is left of their source. */
class KeptModelsTest {

    private static final String KEPT = "-- Kept: raw.line while raw.sent\n";

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
    void everyModelThatReadsLedgerRecordsIsKept() {
        KeptModels kept = KeptModels.of(ModelGraph.of(SqlLibrary.packaged(), warehouse));
        assertThat(kept.tables()).contains("core.ledger_summary", "core.grant_posting");
        assertThat(kept.unchanged()).contains("raw.delivery", "raw.account_classes");
    }

    @Test
    void refusesATableThatWouldLackWhatIsKept() {
        assertThatThrownBy(() -> kept(
                        model("staging/line", "select amount from raw.line"),
                        model("core/total", KEPT + "select amount from staging.line"),
                        model("core/other", "select amount from staging.line")))
                .isInstanceOf(ModelException.class)
                .hasMessage("[sql/core/other.sql] read raw.line without being kept; "
                        + "expected the header 'Kept: raw.line while …'");
    }

    @Test
    void refusesTwoWaysOfKeeping() {
        assertThatThrownBy(() -> kept(
                        model("core/one", KEPT + "select amount from raw.line"),
                        model("core/two", "-- Kept: raw.line while raw.region\nselect amount from raw.line")))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("models are kept in 2 ways");
    }

    @Test
    void refusesAHeaderThatDoesNotSayWhile() {
        assertThatThrownBy(() -> kept(model("core/one", "-- Kept: raw.line\nselect amount from raw.line")))
                .isInstanceOf(ModelException.class)
                .hasMessage("sql/core/one.sql: Kept is 'raw.line'; "
                        + "expected a raw table, 'while', and raw tables with commas between");
    }

    private KeptModels kept(SqlFile... models) {
        List<SqlFile> files = new ArrayList<>(List.of(models));
        files.add(model("raw/line", "select cast(null as integer) as amount where false"));
        return KeptModels.of(ModelGraph.of(new SqlLibrary(files), warehouse));
    }

    private static SqlFile model(String path, String text) {
        return new SqlFile("sql/" + path + ".sql", text);
    }
}
