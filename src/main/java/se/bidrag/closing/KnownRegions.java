package se.bidrag.closing;

import java.util.List;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.model.SqlLibrary;
import se.bidrag.reference.ReferenceTables;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** The regions of {@code reference/regions.csv}, asked before a night's work is done for one that is not there. */
public final class KnownRegions {

    private static final String TABLE = "raw.regions";

    private KnownRegions() {}

    /**
     * Lets through a closing of every region, or of one that there is.
     *
     * @throws InvalidHomeException when no region has the code
     */
    public static void refuseUnknown(Home home, Closing closing) {
        String region = closing.region();
        if (region == null) {
            return;
        }
        List<String> codes = codes(home);
        if (!codes.contains(region)) {
            throw new InvalidHomeException(
                    List.of("closing %s: reference/regions.csv has no region '%s'; expected one of %s"
                            .formatted(closing.name(), region, String.join(", ", codes))));
        }
    }

    private static List<String> codes(Home home) {
        WarehouseSettings settings =
                new WarehouseSettings("256MB", 1, home.build().resolve("temporary")).within(home.root());
        try (Warehouse warehouse = Warehouse.inMemory(settings)) {
            ReferenceTables.load(home, List.of(SqlLibrary.packaged().table(TABLE)), warehouse);
            return warehouse
                    .sql()
                    .sql("select region_code from %s order by region_code".formatted(TABLE))
                    .query(String.class)
                    .list();
        }
    }
}
