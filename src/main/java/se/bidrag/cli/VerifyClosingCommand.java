package se.bidrag.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import se.bidrag.closing.Closing;
import se.bidrag.closing.ClosingException;
import se.bidrag.closing.ClosingVerification;
import se.bidrag.closing.Protocol;
import se.bidrag.closing.PutForward;
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
        List<Rebuilt> all = rebuilt(common, closing);
        all.forEach(each -> problems.addAll(each.problems()));
        List<String> told = problems.stream().distinct().toList();
        if (common.json()) {
            bidrag.terminal().out().println(Json.of(json(closing, all, told)));
        } else {
            told.forEach(problem -> bidrag.terminal().err().println("bidrag: " + problem));
            all.forEach(each -> each.lines().forEach(bidrag.terminal().out()::println));
            bidrag.terminal()
                    .out()
                    .println("Verified: closing %s, %s built again, %s"
                            .formatted(
                                    closing.name(),
                                    Counted.of(counted(all), "frozen row"),
                                    Counted.of(told.size(), "problem")));
        }
        return (problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED).number();
    }

    /** A proposal and what came of building it again. */
    private record Rebuilt(PutForward put, Reproduction again) {

        List<String> problems() {
            return put.problems(again);
        }

        List<String> lines() {
            String counted = again.gone().isEmpty() && again.unreadable().isEmpty()
                    ? "%d frozen rows built again".formatted(again.counted())
                    : "not built again";
            return Stream.concat(
                            Stream.of("generation %d, %s: %s"
                                    .formatted(
                                            put.generation(),
                                            put.proposal().folder().getFileName(),
                                            counted)),
                            put.remarks(again).stream().map(remark -> "  " + remark))
                    .toList();
        }

        Map<String, Object> json() {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("hash", put.proposal().hash());
            told.put("generation", put.generation());
            told.put("is_last", put.isLast());
            told.put("figures_rebuilt", again.counted());
            told.put("reproduces", again.reproduces());
            told.put("remarks", put.remarks(again));
            return told;
        }
    }

    private static List<Rebuilt> rebuilt(CommonOptions common, Closing closing) {
        HomeLock lock = HomeLock.take(common.home(), Instant.now());
        try (lock) {
            return PutForward.of(common.home(), closing).stream()
                    .map(put -> new Rebuilt(put, Reproducing.of(common.home(), put.proposal(), common.nightSettings())))
                    .toList();
        }
    }

    private static Map<String, Object> json(Closing closing, List<Rebuilt> all, List<String> problems) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("closing", closing.name());
        told.put("figures_rebuilt", counted(all));
        told.put("reproduces", all.stream().filter(each -> each.put().isLast()).anyMatch(each -> each.again()
                .reproduces()));
        told.put("proposals", all.stream().map(Rebuilt::json).toList());
        told.put("problems", problems);
        return told;
    }

    private static long counted(List<Rebuilt> all) {
        return all.stream().mapToLong(each -> each.again().counted()).sum();
    }
}
