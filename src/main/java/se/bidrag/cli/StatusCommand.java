package se.bidrag.cli;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Tells how things stand, without starting a job. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description =
                "Show the current publication, what is open and late in it, the last runs, the disk and who holds the home.")
final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        bidrag.refuseNightOptions("status");
        Status status = Status.of(bidrag.common(), Instant.now());
        if (bidrag.common().json()) {
            bidrag.terminal().out().println(Json.of(status));
        } else {
            new StatusText(status).lines().forEach(bidrag.terminal().out()::println);
        }
        return ExitCode.DONE.number();
    }
}
