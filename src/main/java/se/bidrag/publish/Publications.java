package se.bidrag.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.bidrag.home.Home;
import se.bidrag.warehouse.WarehouseSettings;

/** The publications of a home, and the link {@code current} that says which one readers see. */
public final class Publications {

    static final String CURRENT = "current";

    private final Path published;
    private final Path closed;
    private final PublicationFiles files;
    private final RemovedPublications removed;
    private final WarehouseSettings settings;

    public Publications(Home home, WarehouseSettings settings) {
        this.published = home.published();
        this.closed = home.closed();
        this.files = new PublicationFiles(published);
        this.removed = new RemovedPublications(published);
        this.settings = settings;
    }

    /** Every publication, oldest first; one whose manifest is damaged is an error, see {@link Verification}. */
    public List<Publication> list() {
        return ids().stream().map(this::read).toList();
    }

    /** The last publication that was not made aside: deviations live on from it, reverted or not. */
    public Optional<Publication> newest() {
        return list().stream().filter(publication -> !publication.aside()).reduce((older, newer) -> newer);
    }

    /** The last publication made, aside or not: the next one's link in the chain. */
    Optional<Publication> last() {
        return ids().stream().reduce((older, newer) -> newer).map(this::read);
    }

    /** The publication that readers see. */
    public Optional<Publication> current() {
        return currentTarget().flatMap(PublicationId::parse).map(this::read);
    }

    /** What the link {@code current} says, whether or not that is there. */
    Optional<String> currentTarget() {
        return files.target(CURRENT);
    }

    /** The name for the next publication: one above the highest that is there. */
    public PublicationId next(LocalDate asOf) {
        int highest = ids().stream().mapToInt(PublicationId::sequence).max().orElse(0);
        return new PublicationId(highest + 1, asOf);
    }

    /** Whether a run for this date is published aside: its date lies before the newest publication's. */
    public boolean liesAside(LocalDate asOf) {
        return newest().map(newest -> asOf.isBefore(newest.id().asOf())).orElse(false);
    }

    /** Points {@code current} at an earlier publication and says which one it was. */
    public Publication revert(String name) {
        Publication publication = find(name);
        show(publication);
        tellReports();
        return publication;
    }

    /** The publication of this name. */
    public Publication find(String name) {
        List<PublicationId> ids = ids();
        return ids.stream()
                .filter(id -> id.toString().equals(name))
                .findFirst()
                .map(this::read)
                .orElseThrow(() -> unknown(name, ids));
    }

    private UnknownPublicationException unknown(String name, List<PublicationId> ids) {
        boolean wasRemoved = removed.ids().stream().anyMatch(id -> id.toString().equals(name));
        return new UnknownPublicationException("%s '%s' in %s; there %s"
                .formatted(
                        wasRemoved ? "only the manifest is left, by retention, of" : "there is no publication",
                        name,
                        published,
                        ids.isEmpty() ? "is none yet" : "are " + PublicationFiles.lastOf(ids)));
    }

    /** Removes what a run that was killed left half made, and shows what it had made and was about to show. */
    public void sweep() {
        try {
            files.sweep();
            readers().recover();
            if (showsNothing()) {
                newest().ifPresent(this::show);
            }
            tellReports();
        } catch (IOException e) {
            throw new PublicationException("cannot remove what a broken run left: " + e, e);
        }
    }

    /** Whether the link was lost, or points at a publication that is not there; a folder in its place is a person's to move. */
    private boolean showsNothing() {
        boolean isSomethingElse = Files.exists(published.resolve(CURRENT), LinkOption.NOFOLLOW_LINKS)
                && !Files.isSymbolicLink(published.resolve(CURRENT));
        return !isSomethingElse
                && currentTarget()
                        .flatMap(PublicationId::parse)
                        .filter(ids()::contains)
                        .isEmpty();
    }

    /** Says that a publication about to be made is to be shown. */
    void intend(PublicationId id) throws IOException {
        readers().intend(id);
    }

    void show(Publication publication) {
        readers().show(publication.id());
    }

    /** Leaves of a publication only its manifest. */
    void remove(Publication publication) {
        try {
            removed.remove(publication);
        } catch (IOException e) {
            throw new PublicationException("cannot remove %s: %s".formatted(publication.folder(), e), e);
        }
    }

    RemovedPublications removed() {
        return removed;
    }

    /** Those that a year-end closing names. */
    Set<PublicationId> closed() {
        return Closings.named(closed);
    }

    /** When readers were last shown another one in its place. */
    Optional<Instant> ceased(PublicationId id) throws IOException {
        return new ShownLog(published).ceased(id);
    }

    /** Tells every report which publications there are now. */
    void tellReports() {
        try {
            listed().write(ids());
        } catch (IOException e) {
            throw new PublicationException("cannot tell the reports which publications there are: " + e, e);
        }
    }

    LiveDatabase live() {
        return new LiveDatabase(published, settings);
    }

    PublicationList listed() {
        return new PublicationList(published);
    }

    private Switch readers() {
        return new Switch(published, settings);
    }

    Path folder() {
        return published;
    }

    List<PublicationId> ids() {
        return files.ids();
    }

    private Publication read(PublicationId id) {
        return Publication.read(id, published.resolve(id.toString()));
    }
}
