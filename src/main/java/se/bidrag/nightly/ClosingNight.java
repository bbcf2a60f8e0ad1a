package se.bidrag.nightly;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import se.bidrag.check.Checks;
import se.bidrag.closing.Closing;
import se.bidrag.closing.ClosingException;
import se.bidrag.closing.Proposal;
import se.bidrag.closing.Proposing;
import se.bidrag.home.Reason;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Publication;
import se.bidrag.publish.Publications;
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
        Proposing proposing = new Proposing(
                night.home(),
                library,
                new Proposing.Order(closing, newest, asOf, CodeVersion.current(), preparedBy, night.started()));
        try (BuildDatabase database = BuildDatabase.make(night.home(), night.started(), settings)) {
            build(new Tables(night, library, publications), database.warehouse(), newest, asOf, proposing);
            PrivateFolders.make(night.home().closed());
            Proposal proposal = proposing.propose(database.warehouse());
            database.discard();
            return proposal;
        } catch (IOException e) {
            throw new ClosingException(
                    "closing %s: %s cannot be written (%s); expected a folder that this account may write"
                            .formatted(closing.name(), night.home().closed(), Reason.of(e)),
                    e);
        } finally {
            BuildDatabase.sweep(night.home());
        }
    }

    /** The same tables as the night's, but for what is closed; every ledger is read, nothing kept of earlier nights. */
    private void build(Tables tables, Warehouse warehouse, Publication newest, LocalDate asOf, Proposing proposing) {
        String publication = newest.id().toString();
        tables.build(
                warehouse,
                new Tables.Told(
                        asOf, publication, publication, newest.manifest().builtAt()),
                Long.MAX_VALUE,
                proposing::begin);
        new Checks(library, warehouse).run();
    }
}
