package se.bidrag.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Lands what is new, builds, checks and publishes. */
@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        description = "Land what is new, build, check and publish; the default command.")
final class NightlyCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand bidrag;

    @Mixin
    private NightOptions night = new NightOptions();

    @Override
    public Integer call() {
        return Objects.requireNonNull(bidrag).night(night);
    }
}
