package se.bidrag.cli;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import se.bidrag.closing.RecordedAct;
import se.bidrag.closing.Removal;
import se.bidrag.closing.sign.Signatory;
import se.bidrag.nightly.HomeLock;

/** Removes what a closing froze, when it has been kept as long as it must. */
@Command(
        name = "remove-closing",
        mixinStandardHelpOptions = true,
        description =
                "Remove the frozen files of a closing after the day that they must be kept until; its acts and its manifest stay.")
final class RemoveClosingCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Mixin
    private ClosingOptions closing = new ClosingOptions();

    @Mixin
    private SignatoryOptions signatory = new SignatoryOptions();

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        bidrag.refuseNightOptions("remove-closing");
        CommonOptions common = bidrag.common();
        Signatory removing = signatory.signatory();
        HomeLock lock = HomeLock.take(common.home(), Instant.now());
        try (lock) {
            RecordedAct done = new Removal(common.home(), common.publications(), Instant.now())
                    .remove(closing.closing(), removing);
            bidrag.terminal().out().println(common.json() ? Json.of(ActText.json(done)) : ActText.line(done));
        }
        return ExitCode.DONE.number();
    }
}
