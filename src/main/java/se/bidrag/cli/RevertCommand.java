package se.bidrag.cli;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.bidrag.nightly.HomeLock;
import se.bidrag.publish.Publication;

/** Shows readers an earlier publication. */
@Command(
        name = "revert",
        mixinStandardHelpOptions = true,
        description = "Point current at an earlier publication; nothing is removed.")
final class RevertCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Parameters(paramLabel = "PUBLICATION", description = "Such as 000017-2026-11-21.")
    private String publication = "";

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        bidrag.refuseNightOptions("revert");
        Publication shown = revert(bidrag);
        bidrag.terminal()
                .out()
                .println(
                        bidrag.common().json()
                                ? Json.of(Map.of("current", shown.id().toString()))
                                : "current is now %s".formatted(shown.id()));
        return ExitCode.DONE.number();
    }

    private Publication revert(BidragCommand bidrag) {
        HomeLock lock = HomeLock.take(bidrag.common().home(), Instant.now());
        try (lock) {
            return bidrag.common().publications().revert(publication);
        }
    }
}
