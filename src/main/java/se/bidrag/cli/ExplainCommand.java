package se.bidrag.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.bidrag.inspection.Explained;
import se.bidrag.inspection.FigureName;
import se.bidrag.inspection.Question;

/** Shows where a published figure comes from. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Show where figures come from, down to delivered records as sent, and what explains differences.")
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Mixin
    private RegionYearOptions asked = new RegionYearOptions();

    @Option(names = "--grant", paramLabel = "GRANT", description = "A grant's code or name (default: all of them).")
    private @Nullable String grant;

    @Option(
            names = "--figure",
            paramLabel = "FIGURE",
            description = "One of ${COMPLETION-CANDIDATES} (default: all, and what explains their differences).")
    private @Nullable FigureName figure;

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        bidrag.refuseNightOptions("explain");
        Explained explained =
                bidrag.common().inspection().explain(new Question(asked.region(), asked.year(), grant, figure));
        if (bidrag.common().json()) {
            bidrag.terminal().out().println(Json.of(explained));
        } else {
            new ExplainedTree(explained).lines().forEach(bidrag.terminal().out()::println);
        }
        return ExitCode.DONE.number();
    }
}
