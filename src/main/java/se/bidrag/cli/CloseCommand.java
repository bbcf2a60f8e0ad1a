package se.bidrag.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import se.bidrag.closing.Closing;
import se.bidrag.closing.KnownRegions;
import se.bidrag.closing.Proposal;
import se.bidrag.closing.ProposalManifest;
import se.bidrag.closing.Protocol;
import se.bidrag.closing.SigningDesk;
import se.bidrag.closing.sign.Signatory;
import se.bidrag.home.Home;
import se.bidrag.nightly.ClosingNight;
import se.bidrag.nightly.HomeLock;

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

    @Mixin
    private ClosingOptions chosen = new ClosingOptions();

    @Mixin
    private SignatoryOptions signatory = new SignatoryOptions();

    @Mixin
    private NightOptions night = new NightOptions();

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        Closing closing = chosen.closing();
        CommonOptions common = bidrag.common();
        KnownRegions.refuseUnknown(common.home(), closing);
        Signatory preparer = signatory.signatory();
        String name = new SigningDesk(common.home(), common.publications(), Instant.now())
                .preparing(closing, preparer)
                .name()
                .text();
        Optional<String> waiting = waiting(common.home(), closing);
        Proposal proposal = freeze(bidrag, closing, name);
        HomeLock lock = HomeLock.take(common.home(), Instant.now());
        try (lock) {
            new SigningDesk(common.home(), common.publications(), Instant.now()).propose(closing, proposal, preparer);
        }
        print(bidrag, proposal, !waiting.equals(Optional.of(proposal.hash())));
        return ExitCode.DONE.number();
    }

    private Proposal freeze(BidragCommand bidrag, Closing closing, String preparedBy) {
        try (TerminalProgress progress = new TerminalProgress(bidrag.terminal())) {
            return new ClosingNight(bidrag.request(night), bidrag.common().nightSettings(), closing, preparedBy)
                    .run(Clock.systemUTC(), progress);
        }
    }

    private static Optional<String> waiting(Home home, Closing closing) {
        return Optional.ofNullable(Protocol.read(home, closing).state().proposed())
                .map(proposed -> proposed.act().proposal());
    }

    private static void print(BidragCommand bidrag, Proposal proposal, boolean isNew) {
        if (bidrag.common().json()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("closing", proposal.manifest().closing().name());
            told.put("is_new", isNew);
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
        ProposalManifest manifest = proposal.manifest();
        bidrag.terminal().out().println("""
                        closing %s: %s, as of %s, from publication %s
                        in %s
                        hash %s
                        largest figure %s kr; to be kept until %s
                        another person approves it: bidrag approve %s""".formatted(
                        manifest.closing().name(),
                        isNew
                                ? "proposed by " + manifest.preparedBy()
                                : "nothing new since the proposal of " + manifest.preparedBy(),
                        manifest.asOf(),
                        manifest.publication(),
                        proposal.folder(),
                        proposal.hash(),
                        SwedishAmount.of(manifest.largestAmountSek()),
                        manifest.retainUntil(),
                        ClosingOptions.words(manifest.closing())));
    }
}
