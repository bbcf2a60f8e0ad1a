package se.bidrag.cli;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import se.bidrag.closing.Closing;
import se.bidrag.closing.Period;
import se.bidrag.closing.Proposal;
import se.bidrag.nightly.ClosingNight;

/** Proposes to close a period, or says what is missing. */
@Command(
        name = "close",
        mixinStandardHelpOptions = true,
        description = {
            "Run the night, and freeze a period's figures as a proposal under closed/ for another person to approve.",
            "Refused, with a list, while a stop check fails, a delivery is missing or a material deviation has no note."
        })
final class CloseCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PERIOD",
            description = "A year such as 2024, or a year up to the end of a month such as 2024-08.")
    private String period = "";

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "One region's code, such as 24 (default: every region).")
    private @Nullable String region;

    @Option(names = "--as", paramLabel = "NAME", required = true, description = "Who prepares it.")
    private String preparedBy = "";

    @Mixin
    private NightOptions night = new NightOptions();

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        Closing closing = closing();
        print(bidrag, propose(bidrag, closing));
        return ExitCode.DONE.number();
    }

    private Proposal propose(BidragCommand bidrag, Closing closing) {
        try (TerminalProgress progress = new TerminalProgress(bidrag.terminal())) {
            return new ClosingNight(bidrag.request(night), bidrag.common().nightSettings(), closing, preparedBy)
                    .run(Clock.systemUTC(), progress);
        }
    }

    private Closing closing() {
        try {
            return new Closing(Period.parse(period), region);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "close: " + e.getMessage());
        }
    }

    private static void print(BidragCommand bidrag, Proposal proposal) {
        if (bidrag.common().json()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("closing", proposal.manifest().closing().name());
            told.put("hash", proposal.hash());
            told.put("folder", proposal.folder().toString());
            told.put("as_of", proposal.manifest().asOf().toString());
            told.put("publication", proposal.manifest().publication());
            told.put("prepared_by", proposal.manifest().preparedBy());
            told.put("retain_until", proposal.manifest().retainUntil().toString());
            told.put("largest_amount_sek", proposal.manifest().largestAmountSek());
            bidrag.terminal().out().println(Json.of(told));
            return;
        }
        bidrag.terminal().out().println("""
                        closing %s is proposed by %s, as of %s, from publication %s
                        in %s
                        hash %s
                        largest figure %s kr; to be kept until %s
                        another person approves it: bidrag approve %s""".formatted(
                        proposal.manifest().closing().name(),
                        proposal.manifest().preparedBy(),
                        proposal.manifest().asOf(),
                        proposal.manifest().publication(),
                        proposal.folder(),
                        proposal.hash(),
                        SwedishAmount.of(proposal.manifest().largestAmountSek()),
                        proposal.manifest().retainUntil(),
                        proposal.manifest().period()));
    }
}
