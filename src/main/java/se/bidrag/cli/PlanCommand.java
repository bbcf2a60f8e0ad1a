package se.bidrag.cli;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import se.bidrag.nightly.Plan;
import se.bidrag.nightly.Planning;

/** Tells what a night would do now, without doing it. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description =
                "Show what nightly would do: deliveries new, changed, gone and rejected, and their money; nothing is written.")
final class PlanCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Mixin
    private NightOptions night = new NightOptions();

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        Plan plan = new Planning(bidrag.request(night), bidrag.common().settings()).at(Instant.now());
        if (bidrag.common().json()) {
            bidrag.terminal().out().println(Json.of(plan));
        } else {
            new PlanText(plan).lines().forEach(bidrag.terminal().out()::println);
        }
        return ExitCode.DONE.number();
    }
}
