package se.bidrag.cli;

import java.io.PrintStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.bidrag.inspection.Changes;
import se.bidrag.inspection.Changes.Change;

/** Shows what changed between two publications, and because of what. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Show which figures changed from one publication to another, and because of what.")
final class DiffCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Parameters(index = "0", paramLabel = "PUBLICATION", description = "The older one, such as 000016-2026-11-20.")
    private String older = "";

    @Parameters(index = "1", paramLabel = "PUBLICATION", description = "The newer one.")
    private String newer = "";

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        bidrag.refuseNightOptions("diff");
        Changes changes = bidrag.common().inspection().diff(older, newer);
        if (bidrag.common().json()) {
            bidrag.terminal().out().println(Json.of(changes));
        } else {
            print(changes, bidrag.terminal().out());
        }
        return ExitCode.DONE.number();
    }

    private static void print(Changes changes, PrintStream out) {
        out.println("From %s to %s: %d figures changed, %d inputs"
                .formatted(
                        changes.older(),
                        changes.newer(),
                        changes.figures().size(),
                        changes.inputs().size()));
        for (Change change : changes.figures()) {
            out.println("%s %d %s %s: %s -> %s (%s)"
                    .formatted(
                            change.regionName(),
                            change.year(),
                            Objects.requireNonNullElse(change.grantCode(), "inget känt bidrag"),
                            change.figure(),
                            SwedishAmount.of(change.oldSek()),
                            SwedishAmount.of(change.newSek()),
                            SwedishAmount.of(change.changeSek())));
            change.because()
                    .forEach(input -> out.println("   %s %s %s %s"
                            .formatted(
                                    change.isProved() ? "because" : "may be because",
                                    input.kind(),
                                    input.name(),
                                    input.how())));
        }
        if (changes.figures().isEmpty()) {
            changes.inputs()
                    .forEach(input -> out.println(
                            "   no figure changed by: %s %s %s".formatted(input.kind(), input.name(), input.how())));
        }
    }
}
