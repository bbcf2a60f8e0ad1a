package se.bidrag.health;

import java.util.List;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** The database that a night builds in. */
final class WarehouseExamination implements Examination {

    private final WarehouseSettings settings;

    WarehouseExamination(WarehouseSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> findings() {
        try (Warehouse warehouse = Warehouse.inMemory(settings)) {
            return List.of(Finding.well("duckdb", warehouse.version()), extensions(warehouse.downloadsExtensions()));
        }
    }

    static Finding extensions(boolean isDownloading) {
        return isDownloading
                ? Finding.wrong(
                        "extensions",
                        "DuckDB would fetch extensions from the network",
                        "use the program's own DuckDB; another version ignores the settings that switch this off")
                : Finding.well("extensions", "none is fetched from the network");
    }
}
