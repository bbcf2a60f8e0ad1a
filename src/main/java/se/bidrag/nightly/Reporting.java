package se.bidrag.nightly;

import java.util.List;
import java.util.function.Predicate;
import se.bidrag.landing.Landed;
import se.bidrag.publish.Publication;
import se.bidrag.publish.Publications;
import se.bidrag.publish.RegionYear;
import se.bidrag.publish.RejectedDelivery;
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
        Publication publication =
                night.findings().publication().or(publications::newest).orElseThrow();
        return new NightReport(
                result(),
                night.asOf(),
                night.knownAt().orElse(null),
                publication.id().toString(),
                publication.folder(),
                deliveries(publication),
                night.findings().checks(),
                RegionYear.in(publication, settings),
                night.stages().took(),
                night.stages().total());
    }

    private NightReport.Result result() {
        return night.findings()
                .publication()
                .map(made -> made.aside() ? NightReport.Result.PUBLISHED_ASIDE : NightReport.Result.PUBLISHED)
                .orElse(NightReport.Result.NOTHING_NEW);
    }

    /** Rejections are told by the publication: some are only found when deliveries are held against one another. */
    private DeliveryReport deliveries(Publication publication) {
        int read = count(landed -> landed instanceof Landed.Read || isNew(landed));
        int alreadyThere =
                count(landed -> !(landed instanceof Landed.Read || landed instanceof Landed.Fault || isNew(landed)));
        List<DeliveryReport.Rejected> rejected = RejectedDelivery.in(publication, settings).stream()
                .map(each -> new DeliveryReport.Rejected(each.deliveryId(), each.rejectedReason()))
                .toList();
        return new DeliveryReport(read, alreadyThere, rejected);
    }

    private static boolean isNew(Landed landed) {
        return landed instanceof Landed.Extracted extracted && extracted.isNew();
    }

    private int count(Predicate<Landed> how) {
        return (int) night.findings().landed().values().stream().filter(how).count();
    }
}
