package se.bidrag.nightly;

import java.time.temporal.ChronoUnit;
import se.bidrag.model.ModelBuild;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Publication;
import se.bidrag.publish.PublicationInputs;
import se.bidrag.publish.PublicationOrder;
import se.bidrag.publish.Publications;
import se.bidrag.publish.Publisher;
import se.bidrag.warehouse.Warehouse;

/**
 * Publishes: the audit is built on what the checks found, the folder is made and shown, the build is thrown away,
 * and older publications leave.
 */
final class Publishing implements Runnable {

    private final Night night;
    private final SqlLibrary library;
    private final Publications publications;
    private final NightlySettings settings;

    Publishing(Night night, SqlLibrary library, Publications publications, NightlySettings settings) {
        this.night = night;
        this.library = library;
        this.publications = publications;
        this.settings = settings;
    }

    @Override
    public void run() {
        Warehouse warehouse = night.database().warehouse();
        new PublicationInputs(publications, library).beforeAudit(warehouse);
        new ModelBuild(library, warehouse)
                .afterChecks((table, number, of) -> night.reached(Stage.PUBLISH, number, of, table));
        Publication made = new Publisher(publications, library).publish(warehouse, order());
        night.findings().published(made);
        night.stages().rows(Stage.PUBLISH, made.manifest().rows());
        night.database().discard();
        settings.retention().apply(publications, night.started());
    }

    private PublicationOrder order() {
        return new PublicationOrder(
                publications.next(night.asOf()),
                night.knownAt(),
                night.started().truncatedTo(ChronoUnit.SECONDS),
                CodeVersion.current(),
                night.findings().fingerprint(),
                settings.readers());
    }
}
