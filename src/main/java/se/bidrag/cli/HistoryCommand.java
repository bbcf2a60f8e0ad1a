package se.bidrag.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import se.bidrag.closing.Closing;
import se.bidrag.closing.ClosingState;
import se.bidrag.closing.Proposal;
import se.bidrag.closing.Proposals;
import se.bidrag.closing.Protocol;
import se.bidrag.closing.RecordedAct;
import se.bidrag.home.Home;

/** The story of a closing: who did what, when, and how it stands. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description =
                "Tell who proposed, approved and reopened a closing, when, with what proof, and how it stands now.")
final class HistoryCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Mixin
    private ClosingOptions chosen = new ClosingOptions();

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        bidrag.refuseNightOptions("history");
        Home home = bidrag.common().home();
        Closing closing = chosen.closing();
        Protocol protocol = Protocol.read(home, closing);
        if (bidrag.common().json()) {
            bidrag.terminal().out().println(Json.of(json(home, protocol)));
        } else {
            protocol.acts().forEach(recorded -> bidrag.terminal().out().println(ActText.line(recorded)));
            bidrag.terminal().out().println(standing(home, protocol));
        }
        return ExitCode.DONE.number();
    }

    private static String standing(Home home, Protocol protocol) {
        ClosingState state = protocol.state();
        RecordedAct proposed = state.proposed();
        if (proposed == null) {
            return protocol.acts().isEmpty()
                    ? "Nothing has been proposed: bidrag close %s does"
                            .formatted(ClosingOptions.words(protocol.closing()))
                    : "Open again: the next proposal is generation %d".formatted(state.generation());
        }
        if (state.removed() != null) {
            return "Removed: what is left are its acts and its manifest";
        }
        if (!state.isInForce()) {
            return "Waits for approval: bidrag approve %s".formatted(ClosingOptions.words(protocol.closing()));
        }
        Proposal proposal =
                Proposals.find(home, protocol.closing(), proposed.act().proposal());
        return "In force, generation %d%s; kept until %s in %s"
                .formatted(
                        state.generation(),
                        state.reopening() == null ? "" : ", and a reopening waits for approval",
                        proposal.manifest().retainUntil(),
                        proposal.folder());
    }

    private static Map<String, Object> json(Home home, Protocol protocol) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("closing", protocol.closing().name());
        told.put("generation", protocol.state().generation());
        told.put("is_in_force", protocol.state().isInForce());
        told.put("standing", standing(home, protocol));
        told.put("acts", List.copyOf(protocol.acts().stream().map(ActText::json).toList()));
        return told;
    }
}
