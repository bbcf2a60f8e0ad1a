package se.bidrag.nightly;

import java.util.ArrayList;
import java.util.List;
import se.bidrag.landing.Landed;
import se.bidrag.publish.Publication;
import se.bidrag.publish.Publications;
import se.bidrag.publish.RegionYear;
import se.bidrag.warehouse.WarehouseSettings;

/** Tells what a night that ended well did; figures are read from the publication, as any reader would. */
final class Reporting {

    private final Night night;
    private final Publications publications;
    private final WarehouseSettings settings;

    Reporting(Night night, Publications publications, WarehouseSettings settings) {
        this.night = night;
        this.publications = publications;
        this.settings = settings;
    }

    NightReport report() {
        Publication publication = night.publication().or(publications::newest).orElseThrow();
        return new NightReport(
                result(),
                night.asOf(),
                night.knownAt().orElse(null),
                publication.id().toString(),
                publication.folder(),
                deliveries(),
                night.checks(),
                RegionYear.in(publication, settings),
                night.stages().took(),
                night.stages().total());
    }

    private NightReport.Result result() {
        return night.publication()
                .map(made -> made.aside() ? NightReport.Result.PUBLISHED_ASIDE : NightReport.Result.PUBLISHED)
                .orElse(NightReport.Result.NOTHING_NEW);
    }

    private DeliveryReport deliveries() {
        int read = 0;
        int alreadyThere = 0;
        List<DeliveryReport.Rejected> rejected = new ArrayList<>();
        for (Landed landed : night.landed().values()) {
            if (landed instanceof Landed.Read) {
                read++;
            } else if (landed instanceof Landed.AlreadyThere) {
                alreadyThere++;
            } else if (landed instanceof Landed.Fault fault) {
                rejected.add(new DeliveryReport.Rejected(fault.delivery().id(), fault.fault()));
            }
        }
        return new DeliveryReport(read, alreadyThere, rejected);
    }
}
