package se.bidrag.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.check.CheckResult;
import se.bidrag.check.Checks;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

class EmptyBuildTest {

    @Test
    void buildsEveryModelAndPassesEveryCheckOnAnEmptyHome(@TempDir Path folder) {
        SqlLibrary library = SqlLibrary.packaged();
        try (Warehouse warehouse = Warehouse.inMemory(new WarehouseSettings("512MB", 2, folder))) {
            ModelBuild build = new ModelBuild(library, warehouse);
            build.prepare();
            warehouse.execute("insert into raw.run (as_of, publication_id) values (date '2024-12-31', 'p')");
            build.beforeChecks((table, number, of) -> {});
            assertThat(new Checks(library, warehouse).run()).allMatch(CheckResult::passed);
            build.afterChecks((table, number, of) -> {});
        }
    }
}
