package se.bidrag.nightly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import se.bidrag.check.CheckResult;
import se.bidrag.delivery.Catalogue;
import se.bidrag.home.Home;
import se.bidrag.landing.Landed;
import se.bidrag.publish.Publication;

/** One night: what it was asked, and what each stage has found so far. A Spring context lives for one night. */
final class Night implements AutoCloseable {

    private final NightRequest request;
    private final Instant started;
    private final Progress progress;
    private final StageTimes stages = new StageTimes();
    private final Map<String, Landed> landed = new ConcurrentSkipListMap<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private volatile boolean stopping;
    private @Nullable CatalogueAhead ahead;
    private @Nullable Catalogue catalogue;
    private @Nullable String fingerprint;
    private @Nullable BuildDatabase database;
    private @Nullable Publication publication;
    private List<CheckResult> checks = List.of();

    Night(NightRequest request, Instant started, Progress progress) {
        this.request = request;
        this.started = started;
        this.progress = progress;
    }

    Home home() {
        return request.home();
    }

    Instant started() {
        return started;
    }

    LocalDate asOf() {
        return request.asOf().orElseGet(() -> LocalDate.ofInstant(started, ZoneId.systemDefault()));
    }

    Optional<LocalDate> knownAt() {
        return request.knownAt();
    }

    Progress progress() {
        return progress;
    }

    void found(Catalogue all) {
        catalogue = all;
    }

    /** Begins to read the descriptors; the home must be held. */
    void readAhead() {
        ahead = new CatalogueAhead(home());
    }

    CatalogueAhead catalogueAhead() {
        return known(ahead, "reading of descriptors");
    }

    Catalogue catalogue() {
        return known(catalogue, "catalogue");
    }

    void landed(String delivery, Landed how) {
        landed.put(delivery, how);
    }

    Map<String, Landed> landed() {
        return landed;
    }

    void fingerprint(String everything) {
        fingerprint = everything;
    }

    String fingerprint() {
        return known(fingerprint, "fingerprint");
    }

    void building(BuildDatabase fresh) {
        database = fresh;
    }

    BuildDatabase database() {
        return known(database, "build database");
    }

    void checked(Collection<CheckResult> results) {
        checks = List.copyOf(results);
    }

    List<CheckResult> checks() {
        return checks;
    }

    void published(Publication made) {
        publication = made;
    }

    Optional<Publication> publication() {
        return Optional.ofNullable(publication);
    }

    /** Where the night is and how long each stage took. */
    StageTimes stages() {
        return stages;
    }

    /** Where the night is, for messages: the home and the stage. */
    String place() {
        return "home %s, %s".formatted(home().root(), stages.now());
    }

    /** Keeps the first thing that went wrong; what follows from it is noise. */
    void failed(Throwable reason) {
        failure.compareAndSet(null, reason);
    }

    Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** Asks every stage to stop as soon as it can. */
    void stop() {
        stopping = true;
        BuildDatabase open = database;
        if (open != null) {
            open.interrupt();
        }
    }

    boolean isStopping() {
        return stopping;
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
    }

    private static <T> T known(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalStateException("the night has no " + what + " yet");
        }
        return value;
    }
}
