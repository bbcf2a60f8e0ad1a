package se.bidrag.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.home.Reason;
import se.bidrag.landing.Landing;

/** One night from the outside: takes the home, runs the job, says what it did or why it could not. */
public final class Nightly {

    private final Night night;
    private final NightContext context;

    public Nightly(NightRequest request, Clock clock, Progress progress) {
        this.night = new Night(request, Instant.now(clock), progress);
        this.context = new NightContext(night, request.settings());
    }

    /**
     * Runs the night to its end.
     *
     * @throws InvalidHomeException when a descriptor, a reference table or a setting does not read as it should
     * @throws HomeBusyException when another run holds the home
     * @throws StopChecksViolatedException when a stop check was violated
     * @throws NightStoppedException when {@link #stop()} was called before it was done
     * @throws NightFailedException when anything else went wrong
     */
    public NightReport run() {
        return run(done -> {});
    }

    /** The same, and then what needs the night's findings while the home is still held. */
    NightReport run(Consumer<Night> then) {
        refuseWhatIsNoHome(night.home());
        HomeLock lock = HomeLock.take(night.home(), night.started());
        try (lock) {
            NightReport report = recorded();
            then.accept(night);
            shutPrivateFolders();
            return report;
        }
    }

    /** Asks the night to end as soon as it can; to be called by another thread than the one that runs it. */
    public void stop() {
        night.stop();
        context.stop();
    }

    private NightReport recorded() {
        RunHistory history = new RunHistory(night.home());
        try (night) {
            BuildDatabase.sweep(night.home());
            shutPrivateFolders();
            Landing.sweep(night.home());
            night.readAhead();
            NightReport report = context.run();
            history.add(Run.good(night, report));
            shutPrivateFolders();
            return report;
        } catch (NightStoppedException e) {
            throw remembered(history, Run.STOPPED, e);
        } catch (RuntimeException e) {
            throw remembered(history, Run.FAILED, e);
        }
    }

    private void shutPrivateFolders() {
        try {
            PrivateFolders.make(night.home().lake());
            new PrivateFolders(night.home()).shut();
        } catch (IOException e) {
            throw new NightFailedException(
                    "home %s: lake/ and build/ cannot be kept for this account alone (%s); let it own them"
                            .formatted(night.home().root(), Reason.of(e)),
                    e);
        }
    }

    /** A disk too full for one more line of history must not hide why the night failed. */
    private RuntimeException remembered(RunHistory history, String result, RuntimeException reason) {
        try {
            history.add(Run.bad(night, result, reason));
        } catch (UncheckedIOException alsoFailed) {
            reason.addSuppressed(alsoFailed);
        }
        return reason;
    }

    static void refuseWhatIsNoHome(Home home) {
        List<String> problems = Stream.of(home.root(), home.reference(), home.incoming())
                .filter(folder -> !Files.isDirectory(folder))
                .map(Nightly::problem)
                .limit(1)
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidHomeException(problems);
        }
        refuseLinks(home);
    }

    /** What is followed out of the home is under nobody's watch: its lock, its permissions, its backup. */
    private static void refuseLinks(Home home) {
        List<String> links = Stream.of(home.reference(), home.incoming(), home.lake(), home.build(), home.published())
                .filter(Files::isSymbolicLink)
                .map(link -> "home: %s is a link; expected the folder itself. Move it there, or mount it there"
                        .formatted(link))
                .toList();
        if (!links.isEmpty()) {
            throw new InvalidHomeException(links);
        }
    }

    private static String problem(Path folder) {
        return "home: %s is %s; expected a folder. A home holds reference/ and incoming/, and --home DIR names it"
                .formatted(folder, Files.exists(folder) ? "a file" : "not there");
    }
}
