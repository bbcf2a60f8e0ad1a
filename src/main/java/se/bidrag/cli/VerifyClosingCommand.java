package se.bidrag.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import se.bidrag.closing.Closing;
import se.bidrag.closing.ClosingException;
import se.bidrag.closing.ClosingVerification;
import se.bidrag.closing.Proposal;
import se.bidrag.closing.Proposals;
import se.bidrag.closing.Protocol;
import se.bidrag.closing.RecordedAct;
import se.bidrag.closing.Reproduction;
import se.bidrag.nightly.HomeLock;
import se.bidrag.nightly.Reproducing;

/** Proves that a closing is what people signed, and that its figures can be made again. */
@Command(
        name = "verify-closing",
        mixinStandardHelpOptions = true,
        description =
                "Check every hash and signature of a closing, and what publications knew of it; build its figures again and say which do not reproduce.")
final class VerifyClosingCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Mixin
    private ClosingOptions chosen = new ClosingOptions();

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        bidrag.refuseNightOptions("verify-closing");
        CommonOptions common = bidrag.common();
        Closing closing = chosen.closing();
        List<String> problems =
                new ArrayList<>(new ClosingVerification(common.home(), common.publications()).problems(closing));
        if (problems.isEmpty() && Protocol.read(common.home(), closing).acts().isEmpty()) {
            throw new ClosingException("closing %s: nothing has been proposed; bidrag close %s does"
                    .formatted(closing.name(), ClosingOptions.words(closing)));
        }
        Optional<Reproduction> again = newest(common, closing).map(proposal -> reproduction(proposal, common));
        again.map(Reproduction::doubts).ifPresent(problems::addAll);
        long counted = again.map(Reproduction::counted).orElse(0L);
        if (common.json()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("closing", closing.name());
            told.put("figures_rebuilt", counted);
            told.put("reproduces", again.map(Reproduction::reproduces).orElse(false));
            told.put("problems", problems);
            bidrag.terminal().out().println(Json.of(told));
        } else {
            problems.forEach(problem -> bidrag.terminal().err().println("bidrag: " + problem));
            bidrag.terminal()
                    .out()
                    .println("Verified: closing %s, %d frozen rows built again, %d problems"
                            .formatted(closing.name(), counted, problems.size()));
        }
        return (problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED).number();
    }

    /** The proposal in force, or else the one that waits; none when the acts do not hold, or nothing is left of it. */
    private static Optional<Proposal> newest(CommonOptions common, Closing closing) {
        try {
            Protocol protocol = Protocol.read(common.home(), closing);
            RecordedAct proposed = protocol.state().proposed();
            return proposed == null || protocol.state().removed() != null
                    ? Optional.empty()
                    : Optional.of(Proposals.find(
                            common.home(), closing, proposed.act().proposal()));
        } catch (ClosingException told) {
            return Optional.empty();
        }
    }

    private static Reproduction reproduction(Proposal proposal, CommonOptions common) {
        HomeLock lock = HomeLock.take(common.home(), Instant.now());
        try (lock) {
            return Reproducing.of(common.home(), proposal, common.nightSettings());
        }
    }
}
