package se.bidrag.nightly;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.bidrag.delivery.Catalogue;
import se.bidrag.delivery.Delivery;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.landing.Landed;
import se.bidrag.landing.LandingSettings;
import se.bidrag.landing.Outlook;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Publication;
import se.bidrag.publish.Publications;
import se.bidrag.publish.PublishedDelivery;
import se.bidrag.warehouse.WarehouseSettings;

/** Finds out what a night would do, by reading alone; nothing in the home is written, and a running night is not disturbed. */
public final class Planning {

    private final NightRequest request;
    private final WarehouseSettings settings;
    private final SqlLibrary library = SqlLibrary.packaged();

    public Planning(NightRequest request, WarehouseSettings settings) {
        this.request = request;
        this.settings = settings;
    }

    /**
     * The plan of a night that would begin at this moment.
     *
     * @throws InvalidHomeException when a descriptor or a reference table does not read as it should, as it would then
     */
    public Plan at(Instant now) {
        Nightly.refuseWhatIsNoHome(request.home());
        LocalDate asOf = request.asOf().orElseGet(() -> LocalDate.ofInstant(now, ZoneId.systemDefault()));
        Publications publications = new Publications(request.home(), settings);
        Optional<Publication> newest = publications.newest();
        Catalogue catalogue = Catalogue.read(request.home());
        List<Delivery> asked = new ArrayList<>();
        Map<String, Landed> landings = outlook(catalogue, asked);
        String fingerprint = Fingerprint.of(request.home(), asOf, request.knownAt(), catalogue, landings);
        PlannedDeliveries planned = new PlannedDeliveries(published(newest), money(asOf, landings), asked);
        return new Plan(
                asOf,
                request.knownAtOrNull(),
                newest.map(publication -> publication.id().toString()).orElse(null),
                publications.next(asOf).toString(),
                newest.map(Publication::fingerprint).filter(fingerprint::equals).isEmpty(),
                publications.liesAside(asOf),
                planned.sums(landings),
                planned.of(landings),
                HomeLock.holder(request.home()).orElse(null));
    }

    private Map<String, Landed> outlook(Catalogue catalogue, List<Delivery> asked) {
        Map<String, Landed> landings = new TreeMap<>();
        LandingSettings reading = new LandingSettings(
                LandingSettings.USUAL.leastBulkSize(),
                LandingSettings.USUAL.limits(),
                new DocumentWords(request.home(), library, settings));
        try (Outlook outlook = new Outlook(request.home(), library.in("raw"), settings, reading)) {
            for (Delivery delivery : catalogue.deliveries()) {
                outlook.of(delivery)
                        .ifPresentOrElse(landed -> landings.put(delivery.id(), landed), () -> asked.add(delivery));
            }
        }
        return landings;
    }

    private Map<String, PublishedDelivery> published(Optional<Publication> newest) {
        return newest.map(publication -> PublishedDelivery.in(publication, settings)).orElse(List.of()).stream()
                .collect(Collectors.toMap(
                        PublishedDelivery::deliveryId, each -> each, (one, other) -> one, TreeMap::new));
    }

    private Map<String, BigDecimal> money(LocalDate asOf, Map<String, Landed> landings) {
        return new FileTotals(request.home(), library, settings).inSek(asOf, List.copyOf(landings.values()));
    }
}
