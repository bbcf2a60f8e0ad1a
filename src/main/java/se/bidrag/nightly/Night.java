package se.bidrag.nightly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import se.bidrag.home.Home;

/** One night: what it was asked, how far it has come and what went wrong. A Spring context lives for one night. */
final class Night implements AutoCloseable {

    private final NightRequest request;
    private final Instant started;
    private final Progress progress;
    private final StageTimes stages = new StageTimes();
    private final Findings findings = new Findings();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private volatile boolean stopping;
    private @Nullable CatalogueAhead ahead;
    private @Nullable BuildDatabase database;

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

    /**
     * Tells how far a stage has come, between two of its parts; there a night that was asked to stop ends.
     *
     * @throws NightStoppedException when it was
     */
    void reached(Stage stage, int number, int of, String what) {
        if (stopping) {
            throw new NightStoppedException("%s: stopped before it was done".formatted(place()));
        }
        progress.reached(stage, number, of, what);
    }

    /** What the stages have found so far. */
    Findings findings() {
        return findings;
    }

    /** Begins to read the descriptors; the home must be held. */
    void readAhead() {
        ahead = new CatalogueAhead(home());
    }

    CatalogueAhead catalogueAhead() {
        return Findings.known(ahead, "reading of descriptors");
    }

    void building(BuildDatabase fresh) {
        database = fresh;
    }

    BuildDatabase database() {
        return Findings.known(database, "build database");
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
}
