package se.bidrag.cli;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import se.bidrag.closing.RecordedAct;
import se.bidrag.closing.SigningDesk;
import se.bidrag.closing.sign.Signatory;
import se.bidrag.nightly.HomeLock;

/** Asks for a closing in force to be opened again. */
@Command(
        name = "reopen",
        mixinStandardHelpOptions = true,
        description =
                "Ask for a closing in force to be opened again; it is when another person approves. The next close and approve make a new generation, and the old one stays.")
final class ReopenCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Mixin
    private ClosingOptions closing = new ClosingOptions();

    @Mixin
    private SignatoryOptions signatory = new SignatoryOptions();

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why, in one line; it is signed.")
    private String reason = "";

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        bidrag.refuseNightOptions("reopen");
        CommonOptions common = bidrag.common();
        Signatory asking = signatory.signatory();
        HomeLock lock = HomeLock.take(common.home(), Instant.now());
        try (lock) {
            SigningDesk desk = new SigningDesk(common.home(), common.publications(), Instant.now());
            RecordedAct done = desk.reopen(closing.closing(), reason, asking);
            bidrag.terminal().out().println(common.json() ? Json.of(ActText.json(done)) : ActText.line(done));
            if (!common.json()) {
                bidrag.terminal().out().println("""
                                hash %s
                                it stays in force until another person approves: bidrag approve %s --key FILE,
                                or --evidence PDF, a signed document that names the hash""".formatted(done.sha256(), ClosingOptions.words(closing.closing())));
            }
        }
        return ExitCode.DONE.number();
    }
}
