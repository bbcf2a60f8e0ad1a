package se.bidrag.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import se.bidrag.nightly.NightReport;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.NightStoppedException;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;

/** Runs one night from the terminal: progress while it works, the summary when it is done, and an orderly stop. */
final class NightRun {

    /** Who sends SIGTERM kills after ten seconds or so; the home is safe either way. */
    private static final int SECONDS_TO_STOP = 8;

    private final Terminal terminal;
    private final CommonOptions common;

    NightRun(Terminal terminal, CommonOptions common) {
        this.terminal = terminal;
        this.common = common;
    }

    int run(NightRequest request) {
        try (TerminalProgress progress = new TerminalProgress(terminal)) {
            Nightly nightly = new Nightly(request, Clock.systemUTC(), progress);
            CountDownLatch over = new CountDownLatch(1);
            AtomicReference<@Nullable ExitCode> told = new AtomicReference<>();
            Thread stopping = new Thread(() -> stop(nightly, over, told), "stop");
            Runtime.getRuntime().addShutdownHook(stopping);
            try { // all is told here: when the hook goes on, the process is gone
                print(report(nightly, request, progress));
                told.set(ExitCode.DONE);
                return ExitCode.DONE.number();
            } catch (NightStoppedException asked) {
                told.set(new FailureText(terminal, common).tell(asked));
                return ExitCode.FAILED.number();
            } finally {
                over.countDown();
                forget(stopping);
            }
        }
    }

    private static NightReport report(Nightly nightly, NightRequest request, Progress progress) {
        Instant started = Instant.now();
        try {
            NightReport report = nightly.run();
            NightNotice.ended(request, progress, started);
            return report;
        } catch (RuntimeException reason) {
            NightNotice.failed(request, progress, started, reason);
            throw reason;
        }
    }

    private void print(NightReport report) {
        if (common.json()) {
            terminal.out().println(Json.night(report));
        } else {
            new NightSummary(report).lines().forEach(terminal.out()::println);
        }
    }

    /** Runs when the process is told to end: without halting, its exit code would be the signal's and not 1. */
    private void stop(Nightly nightly, CountDownLatch over, AtomicReference<@Nullable ExitCode> told) {
        nightly.stop();
        try {
            boolean isOver = over.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
            if (told.get() == null) {
                terminal.err()
                        .println("bidrag: asked to stop and %s, so ended; the previous publication stands"
                                .formatted(
                                        isOver
                                                ? "broken off"
                                                : "not done within %d seconds".formatted(SECONDS_TO_STOP)));
            }
            terminal.out().flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime()
                .halt(Objects.requireNonNullElse(told.get(), ExitCode.FAILED).number());
    }

    private static void forget(Thread stopping) {
        try {
            Runtime.getRuntime().removeShutdownHook(stopping);
        } catch (IllegalStateException stoppingAlready) {
            Thread.currentThread().interrupt();
        }
    }
}
