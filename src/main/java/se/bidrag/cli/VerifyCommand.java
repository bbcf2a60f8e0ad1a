package se.bidrag.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.bidrag.landing.Landing;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Verification;

/** Proves that publications, and the lake they were made from, are what they were when they were made. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Check every file of every publication, or of one, against its manifest, and the chain of manifests.")
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Parameters(arity = "0..1", paramLabel = "PUBLICATION", description = "Such as 000017-2026-11-21 (default: all).")
    private @Nullable String publication;

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        bidrag.refuseNightOptions("verify");
        CommonOptions common = bidrag.common();
        Verification verification = new Verification(common.publications());
        List<String> problems =
                publication == null ? everything(verification, common) : verification.problems(publication);
        int checked = publication == null ? verification.publicationCount() : 1;
        if (common.json()) {
            bidrag.terminal()
                    .out()
                    .println(Json.of(Map.of(
                            "publications", checked,
                            "problems", problems,
                            "removed", verification.removedCount())));
        } else {
            problems.forEach(problem -> bidrag.terminal().err().println("bidrag: " + problem));
            bidrag.terminal()
                    .out()
                    .println("Verified: %s, %s".formatted(what(checked), Counted.of(problems.size(), "problem")));
            if (publication == null && verification.removedCount() > 0) {
                bidrag.terminal()
                        .out()
                        .println("Removed by retention, their manifests in the chain: " + verification.removedCount());
            }
        }
        return (problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED).number();
    }

    private String what(int checked) {
        return publication == null ? Counted.of(checked, "publication") + " and the lake" : publication;
    }

    private static List<String> everything(Verification verification, CommonOptions common) {
        List<String> problems = new ArrayList<>(verification.problems());
        try (Landing landing = Landing.in(common.home(), SqlLibrary.packaged().in("raw"), common.settings())) {
            problems.addAll(landing.verify());
        }
        return problems;
    }
}
