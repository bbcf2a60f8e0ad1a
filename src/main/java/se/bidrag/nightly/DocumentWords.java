package se.bidrag.nightly;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.bidrag.home.Home;
import se.bidrag.landing.document.Vocabulary;
import se.bidrag.model.SqlLibrary;
import se.bidrag.reference.ReferenceTables;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** The words by which documents are read, from the same reviewed tables and models that look them up afterwards; asked for once. */
public final class DocumentWords implements Supplier<Vocabulary> {

    private final Home home;
    private final SqlLibrary library;
    private final WarehouseSettings settings;
    private @Nullable Vocabulary words;

    public DocumentWords(Home home, SqlLibrary library, WarehouseSettings settings) {
        this.home = home;
        this.library = library;
        this.settings = settings;
    }

    @Override
    public synchronized Vocabulary get() {
        if (words == null) {
            words = read();
        }
        return words;
    }

    private Vocabulary read() {
        try (Warehouse warehouse = Warehouse.inMemory(settings)) {
            library.in("prelude").forEach(file -> warehouse.execute(file.text()));
            ReferenceTables.load(home, library.in("raw"), warehouse);
            Map<String, String> regions = new HashMap<>();
            warehouse
                    .sql()
                    .sql("select name, region_code from (%s) as form"
                            .formatted(library.table("staging.region_name").text()))
                    .query()
                    .listOfRows()
                    .forEach(row ->
                            regions.put(String.valueOf(row.get("name")), String.valueOf(row.get("region_code"))));
            return new Vocabulary(regions, names("staging.total_name", warehouse), names("staging.unit", warehouse));
        }
    }

    private Set<String> names(String model, Warehouse warehouse) {
        return new HashSet<>(warehouse
                .sql()
                .sql("select name from (%s) as word"
                        .formatted(library.table(model).text()))
                .query(String.class)
                .list());
    }
}
