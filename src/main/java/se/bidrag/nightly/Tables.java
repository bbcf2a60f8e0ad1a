package se.bidrag.nightly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.bidrag.closing.Acts;
import se.bidrag.landing.Landed;
import se.bidrag.landing.RawDeliveries;
import se.bidrag.model.KeptModels;
import se.bidrag.model.ModelBuild;
import se.bidrag.model.ModelGraph;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.PublicationInputs;
import se.bidrag.publish.Publications;
import se.bidrag.reference.ReferenceTables;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.warehouse.Warehouse;

/**
 * The tables of a fresh database, in the order in which they are filled and built: raw tables from every side, and the
 * models that do not wait for the checks. A night's and a closing's differ in what they are told of the run and of what is
 * closed.
 */
record Tables(Night night, SqlLibrary library, Publications publications) {

    /**
     * What a build is told of the run.
     *
     * @param previous the newest publication; null where there is none
     */
    record Told(
            LocalDate asOf, String publication, @Nullable String previous, Instant builtAt) {}

    /**
     * Builds them.
     *
     * @param keptFrom a home with fewer ledger records reads all of them
     * @param closed fills what tells which periods are closed
     * @return what was read of earlier nights' ledgers, to be kept by who wants to
     */
    KeptLedgers build(Warehouse warehouse, Told told, long keptFrom, Consumer<Warehouse> closed) {
        ModelBuild models = new ModelBuild(library, warehouse);
        models.prepare();
        tellTheRun(told, warehouse);
        tellWhatModelsRead(models.graph(), warehouse);
        ReferenceTables.load(night.home(), library.in("raw"), warehouse);
        List<Landed> landings = List.copyOf(night.findings().landed().values());
        RawDeliveries deliveries = new RawDeliveries(night.home(), library.in("raw"));
        deliveries.tell(landings, warehouse);
        KeptLedgers kept = KeptLedgers.of(night.home(), KeptModels.of(models.graph()), keptFrom, warehouse);
        deliveries.layRecords(landings, kept.deliveries(), warehouse);
        models.keep(kept);
        Acts.load(night.home(), warehouse);
        closed.accept(warehouse);
        new PublicationInputs(publications, library).beforeModels(warehouse);
        models.beforeChecks((table, number, of) -> night.reached(Stage.BUILD, number, of, table));
        return kept;
    }

    private static void tellWhatModelsRead(ModelGraph graph, Warehouse warehouse) {
        try (RowAppender reads = warehouse.append("raw", "model_read")) {
            graph.inOrder().forEach(model -> graph.reads(model.table()).stream()
                    .sorted()
                    .forEach(read -> reads.row(model.table(), read)));
        }
    }

    private void tellTheRun(Told told, Warehouse warehouse) {
        try (RowAppender run = warehouse.append("raw", "run")) {
            run.row(
                    told.asOf(),
                    night.knownAt().orElse(null),
                    told.publication(),
                    told.previous(),
                    LocalDateTime.ofInstant(told.builtAt().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC),
                    CodeVersion.current());
        }
    }
}
