package se.bidrag.nightly;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.bidrag.closing.Acts;
import se.bidrag.closing.ClosedFacts;
import se.bidrag.landing.Landed;
import se.bidrag.landing.RawDeliveries;
import se.bidrag.model.KeptModels;
import se.bidrag.model.ModelBuild;
import se.bidrag.model.ModelGraph;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Publication;
import se.bidrag.publish.PublicationInputs;
import se.bidrag.publish.Publications;
import se.bidrag.reference.ReferenceTables;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.warehouse.Warehouse;

/** Builds: a fresh database, its raw tables filled from every side, and the models that do not wait for the checks. */
final class Building implements Runnable {

    private final Night night;
    private final SqlLibrary library;
    private final Publications publications;
    private final NightlySettings settings;

    Building(Night night, SqlLibrary library, Publications publications, NightlySettings settings) {
        this.night = night;
        this.library = library;
        this.publications = publications;
        this.settings = settings;
    }

    @Override
    public void run() {
        BuildDatabase database = BuildDatabase.make(night.home(), night.started(), settings.warehouse());
        night.building(database);
        Warehouse warehouse = database.warehouse();

        ModelBuild models = new ModelBuild(library, warehouse);
        models.prepare();
        tellTheRun(warehouse);
        tellWhatModelsRead(models.graph(), warehouse);
        ReferenceTables.load(night.home(), library.in("raw"), warehouse);
        List<Landed> landings = List.copyOf(night.findings().landed().values());
        RawDeliveries deliveries = new RawDeliveries(night.home(), library.in("raw"));
        deliveries.tell(landings, warehouse);
        KeptLedgers kept = KeptLedgers.of(night.home(), KeptModels.of(models.graph()), settings.keptFrom(), warehouse);
        deliveries.layRecords(landings, kept.deliveries(), warehouse);
        models.keep(kept);
        Acts.load(night.home(), warehouse);
        new ClosedFacts(Acts.inForce(night.home())).load(library.in("raw"), warehouse);
        new PublicationInputs(publications, library).beforeModels(warehouse);
        models.beforeChecks((table, number, of) -> night.reached(Stage.BUILD, number, of, table));
        kept.keep();
        night.stages().rows(Stage.BUILD, warehouse.rows());
    }

    private static void tellWhatModelsRead(ModelGraph graph, Warehouse warehouse) {
        try (RowAppender reads = warehouse.append("raw", "model_read")) {
            graph.inOrder().forEach(model -> graph.reads(model.table()).stream()
                    .sorted()
                    .forEach(read -> reads.row(model.table(), read)));
        }
    }

    private void tellTheRun(Warehouse warehouse) {
        try (RowAppender run = warehouse.append("raw", "run")) {
            run.row(
                    night.asOf(),
                    night.knownAt().orElse(null),
                    publications.next(night.asOf()).toString(),
                    publications
                            .newest()
                            .map(Publication::id)
                            .map(Object::toString)
                            .orElse(null),
                    LocalDateTime.ofInstant(night.started().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC),
                    CodeVersion.current());
        }
    }
}
