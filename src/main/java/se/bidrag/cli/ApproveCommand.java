package se.bidrag.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.bidrag.closing.Proposal;
import se.bidrag.closing.RecordedAct;
import se.bidrag.closing.SigningDesk;
import se.bidrag.closing.sign.Signatory;
import se.bidrag.nightly.HomeLock;
import se.bidrag.nightly.Reproducing;

/** The second person's word on a closing, or on its reopening. */
@Command(
        name = "approve",
        mixinStandardHelpOptions = true,
        description =
                "Approve what another person proposed with close, or asked for with reopen: by key, or by a PDF signed elsewhere.")
final class ApproveCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Mixin
    private ClosingOptions closing = new ClosingOptions();

    @Mixin
    private SignatoryOptions signatory = new SignatoryOptions();

    @Option(
            names = "--evidence",
            paramLabel = "PDF",
            description = "The proposal's document, signed in your region's own service, in place of a key.")
    private @Nullable Path evidence;

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        bidrag.refuseNightOptions("approve");
        CommonOptions common = bidrag.common();
        Signatory approver = signatory.signatory(evidence);
        HomeLock lock = HomeLock.take(common.home(), Instant.now());
        try (lock) {
            SigningDesk desk = new SigningDesk(common.home(), common.publications(), Instant.now());
            RecordedAct done = desk.approve(closing.closing(), approver, proposal -> doubts(proposal, common));
            bidrag.terminal().out().println(common.json() ? Json.of(ActText.json(done)) : ActText.line(done));
        }
        return ExitCode.DONE.number();
    }

    private static List<String> doubts(Proposal proposal, CommonOptions common) {
        return Reproducing.of(common.home(), proposal, common.nightSettings()).doubts();
    }
}
