package se.bidrag.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import se.bidrag.nightly.Run;
import se.bidrag.nightly.RunHistory;
import se.bidrag.nightly.Schedule;
import se.bidrag.nightly.Watch;

/** Stays up and runs a night whenever its time has come; a failing night is told and the next one comes. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description = "Stay up and run nightly by the clock; a night that was missed is made up for.")
final class ScheduleCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--cron",
            paramLabel = "EXPR",
            description = "Second, minute, hour, day of month, month, day of week (default: '0 0 2 * * *').")
    private String cron = "0 0 2 * * *";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Whose clock, such as Europe/Stockholm (default: the machine's).")
    private ZoneId zone = ZoneId.systemDefault();

    @Mixin
    private NightOptions night = new NightOptions();

    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean isNight;

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        bidrag.refuseNightDates("schedule", night);
        Watch watch = new Watch(schedule(), Clock.systemUTC(), this::pause);
        RunHistory history = new RunHistory(bidrag.common().home());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(bidrag.terminal()), "stop schedule"));
        watch.keep(history.last().map(Run::started), due -> tell(bidrag.terminal(), due), asOf -> night(bidrag, asOf));
        return ExitCode.DONE.number();
    }

    private Schedule schedule() {
        try {
            return new Schedule(cron, zone);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--cron: " + e.getMessage(), e);
        }
    }

    private void tell(Terminal terminal, Instant due) {
        terminal.err()
                .println("schedule: next night at "
                        + due.atZone(zone).truncatedTo(ChronoUnit.SECONDS).toOffsetDateTime());
    }

    private void night(BidragCommand bidrag, LocalDate asOf) {
        isNight = true;
        try {
            bidrag.night(night, asOf);
        } catch (RuntimeException e) {
            new FailureText(bidrag.terminal(), bidrag.common()).tell(e);
        } finally {
            isNight = false;
        }
    }

    private boolean pause(Duration time) {
        try {
            return !stopped.await(time.toMillis() + 1, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** While a night runs, its own hook ends it and then the process. */
    private void stop(Terminal terminal) {
        if (!isNight) {
            terminal.err().println("schedule: stopped, as asked; no night was running");
            terminal.err().flush();
            Runtime.getRuntime().halt(ExitCode.DONE.number());
        }
        stopped.countDown();
    }
}
