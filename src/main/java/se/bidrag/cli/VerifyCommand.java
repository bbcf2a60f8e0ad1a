package se.bidrag.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.bidrag.publish.Publications;
import se.bidrag.publish.Verification;

/** Proves that publications are what they were when they were made. */
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
        Publications publications = bidrag.common().publications();
        Verification verification = new Verification(publications);
        List<String> problems = publication == null ? verification.problems() : verification.problems(publication);
        int checked = publication == null ? publications.list().size() : 1;
        ExitCode code = problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        if (bidrag.common().json()) {
            bidrag.terminal().out().println(Json.of(Map.of("publications", checked, "problems", problems)));
        } else {
            problems.forEach(problem -> bidrag.terminal().err().println("bidrag: " + problem));
            bidrag.terminal()
                    .out()
                    .println("%d publications verified, %d problems".formatted(checked, problems.size()));
        }
        return code.number();
    }
}
