package se.bidrag.nightly;

import se.bidrag.closing.Acts;
import se.bidrag.closing.ClosedFacts;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Publication;
import se.bidrag.publish.Publications;

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
        Tables.Told told = new Tables.Told(
                night.asOf(),
                publications.next(night.asOf()).toString(),
                publications.newest().map(Publication::id).map(Object::toString).orElse(null),
                night.started());
        ClosedFacts closed = new ClosedFacts(Acts.inForce(night.home()));
        new Tables(night, library, publications)
                .build(
                        database.warehouse(),
                        told,
                        settings.keptFrom(),
                        warehouse -> closed.load(library.in("raw"), warehouse))
                .keep();
        night.stages().rows(Stage.BUILD, database.warehouse().rows());
    }
}
