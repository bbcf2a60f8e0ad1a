package se.bidrag.nightly;

import java.util.Set;
import se.bidrag.closing.Proposal;
import se.bidrag.closing.Reproduction;
import se.bidrag.delivery.Catalogue;
import se.bidrag.home.Home;
import se.bidrag.landing.Landing;
import se.bidrag.landing.LandingSettings;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.WarehouseSettings;

/** Rebuilds what a closing froze, from the lake, and from {@code incoming/} where the lake lacks it. */
public final class Reproducing {

    private Reproducing() {}

    /** Holds a proposal against what its own inputs and SQL make of the deliveries; the caller holds the home. */
    public static Reproduction of(Home home, Proposal proposal, WarehouseSettings settings) {
        if (Reproduction.problems(proposal).isEmpty()) {
            land(home, Set.copyOf(Reproduction.missingDeliveries(home, proposal, settings)), settings);
        }
        return Reproduction.of(home, proposal, settings);
    }

    private static void land(Home home, Set<String> missing, WarehouseSettings settings) {
        if (missing.isEmpty()) {
            return;
        }
        SqlLibrary library = SqlLibrary.packaged();
        LandingSettings reading = new LandingSettings(
                LandingSettings.USUAL.leastBulkSize(),
                LandingSettings.USUAL.limits(),
                new DocumentWords(home, library, settings));
        try (Landing landing = Landing.in(home, library.in("raw"), settings, reading)) {
            Catalogue.read(home).deliveries().stream()
                    .filter(delivery -> missing.contains(delivery.id()))
                    .forEach(landing::land);
        }
    }
}
