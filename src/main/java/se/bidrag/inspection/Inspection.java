package se.bidrag.inspection;

import se.bidrag.home.Home;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Publication;
import se.bidrag.publish.PublicationInputs;
import se.bidrag.publish.Publications;
import se.bidrag.warehouse.WarehouseSettings;

/** Answers questions about a home's publications; changes nothing. */
public final class Inspection {

    private final Home home;
    private final Publications publications;
    private final WarehouseSettings settings;
    private final SqlLibrary library = SqlLibrary.packaged();

    public Inspection(Home home, Publications publications, WarehouseSettings settings) {
        this.home = home;
        this.publications = publications;
        this.settings = settings;
    }

    /**
     * Where figures of the current publication come from.
     *
     * @throws UnknownNameException when the publication has no such region, grant or year
     */
    public Explained explain(Question question) {
        try (OpenPublication current = open(current())) {
            return new Explaining(
                            current,
                            new FigureModels(library, current),
                            new SentRecords(home, current.warehouse()),
                            question)
                    .explained();
        }
    }

    /**
     * The statement of a region's year in the current publication.
     *
     * @throws UnknownNameException when the publication has no such region or year
     */
    public Statement statement(String region, int year) {
        try (OpenPublication current = open(current())) {
            return Statement.of(current, region, year);
        }
    }

    /** What changed from one publication to another, and because of what. */
    public Changes diff(String older, String newer) {
        Publication before = publications.find(older);
        try (OpenPublication after = open(publications.find(newer))) {
            return new Comparison(library, after).with(before, new PublicationInputs(publications, library));
        }
    }

    private OpenPublication open(Publication publication) {
        return OpenPublication.of(publication, library, settings);
    }

    private Publication current() {
        return publications
                .current()
                .orElseThrow(() -> new InspectionException(
                        "home %s: there is no current publication; run nightly first".formatted(home.root())));
    }
}
