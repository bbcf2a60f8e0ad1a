package se.bidrag.nightly;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import se.bidrag.check.Checks;
import se.bidrag.closing.Acts;
import se.bidrag.closing.Closing;
import se.bidrag.closing.ClosingException;
import se.bidrag.closing.Proposal;
import se.bidrag.closing.Proposing;
import se.bidrag.home.Reason;
import se.bidrag.landing.RawDeliveries;
import se.bidrag.model.ModelBuild;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Publication;
import se.bidrag.publish.PublicationInputs;
import se.bidrag.publish.Publications;
import se.bidrag.reference.ReferenceTables;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/**
 * A night that ends in a proposal to close a period: it lands and publishes as any night, and then freezes the same figures,
 * a part of a year as of its last day.
 */
public final class ClosingNight {

    private final NightRequest request;
    private final WarehouseSettings settings;
    private final Closing closing;
    private final String preparedBy;
    private final SqlLibrary library = SqlLibrary.packaged();

    /** @param preparedBy who asks for it, by name */
    public ClosingNight(NightRequest request, WarehouseSettings settings, Closing closing, String preparedBy) {
        this.request = request;
        this.settings = settings;
        this.closing = closing;
        this.preparedBy = preparedBy;
    }

    /**
     * Runs the night, and proposes to close the period.
     *
     * @throws se.bidrag.closing.IncompleteClosingException when anything is missing; then the night's publication stands
     * @throws ClosingException when the period has not ended, or the proposal cannot be written
     */
    public Proposal run(Clock clock, Progress progress) {
        AtomicReference<@Nullable Proposal> made = new AtomicReference<>();
        new Nightly(request, clock, progress).run(night -> made.set(propose(night)));
        return Objects.requireNonNull(made.get());
    }

    private Proposal propose(Night night) {
        LocalDate last = closing.period().last();
        if (night.asOf().isBefore(last)) {
            throw new ClosingException(
                    "closing %s: the period ends on %s, and the figures are as of %s; close it when it has ended"
                            .formatted(closing.name(), last, night.asOf()));
        }
        Publications publications = new Publications(night.home(), settings);
        Publication newest = publications.newest().orElseThrow();
        if (!newest.id().asOf().equals(night.asOf())) {
            throw new ClosingException(
                    "closing %s: the newest publication, %s, is of a later date than %s; close as of its date"
                            .formatted(closing.name(), newest.id(), night.asOf()));
        }
        LocalDate asOf = closing.period().month() == null ? night.asOf() : last;
        BuildDatabase database = BuildDatabase.make(night.home(), night.started(), settings);
        try {
            Proposing proposing = new Proposing(
                    night.home(),
                    library,
                    new Proposing.Order(closing, newest, asOf, CodeVersion.current(), preparedBy, night.started()));
            build(night, database.warehouse(), publications, newest, asOf, proposing);
            PrivateFolders.make(night.home().closed());
            return proposing.propose(database.warehouse());
        } catch (IOException e) {
            throw new ClosingException(
                    "closing %s: %s cannot be written (%s); expected a folder that this account may write"
                            .formatted(closing.name(), night.home().closed(), Reason.of(e)),
                    e);
        } finally {
            database.discard();
        }
    }

    /** The same tables as the night's, but for what is closed. */
    private void build(
            Night night,
            Warehouse warehouse,
            Publications publications,
            Publication newest,
            LocalDate asOf,
            Proposing proposing) {
        ModelBuild models = new ModelBuild(library, warehouse);
        models.prepare();
        try (RowAppender run = warehouse.append("raw", "run")) {
            run.row(
                    asOf,
                    night.knownAt().orElse(null),
                    newest.id().toString(),
                    newest.id().toString(),
                    LocalDateTime.ofInstant(newest.manifest().builtAt(), ZoneOffset.UTC),
                    CodeVersion.current());
        }
        ReferenceTables.load(night.home(), library.in("raw"), warehouse);
        new RawDeliveries(night.home(), library.in("raw"))
                .lay(List.copyOf(night.findings().landed().values()), warehouse);
        Acts.load(night.home(), warehouse);
        new PublicationInputs(publications, library).beforeModels(warehouse);
        proposing.begin(warehouse);
        models.beforeChecks((table, number, of) -> night.reached(Stage.BUILD, number, of, table));
        new Checks(library, warehouse).run();
    }
}
