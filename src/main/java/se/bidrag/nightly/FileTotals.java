package se.bidrag.nightly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.bidrag.home.Home;
import se.bidrag.landing.Landed;
import se.bidrag.landing.RawDeliveries;
import se.bidrag.model.ModelBuild;
import se.bidrag.model.SqlLibrary;
import se.bidrag.reference.ReferenceTables;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** What readers counted in files, in kronor: the models know which unit holds, so they are asked, in memory. */
final class FileTotals {

    private final Home home;
    private final SqlLibrary library;
    private final WarehouseSettings settings;

    FileTotals(Home home, SqlLibrary library, WarehouseSettings settings) {
        this.home = home;
        this.library = library;
        this.settings = settings;
    }

    /** By delivery; one whose unit is not known has none. */
    Map<String, BigDecimal> inSek(LocalDate asOf, List<Landed> landings) {
        try (Warehouse warehouse = Warehouse.inMemory(settings)) {
            ModelBuild models = new ModelBuild(library, warehouse);
            models.prepare();
            try (RowAppender run = warehouse.append("raw", "run")) {
                run.row(asOf, null, null, null, null, null);
            }
            ReferenceTables.load(home, library.in("raw"), warehouse);
            new RawDeliveries(home, library.in("raw")).tell(landings, warehouse);
            models.only("core.file_total");
            Map<String, BigDecimal> sums = new TreeMap<>();
            warehouse
                    .sql()
                    .sql("select delivery_id, money_sek from core.file_total where money_sek is not null")
                    .query(Total.class)
                    .list()
                    .forEach(total -> sums.put(total.deliveryId(), total.moneySek()));
            return sums;
        }
    }

    private record Total(String deliveryId, BigDecimal moneySek) {}
}
