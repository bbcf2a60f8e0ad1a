package se.bidrag.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.bidrag.trial.Descriptors;
import se.bidrag.trial.Trial;
import se.bidrag.trial.Trials;
import se.bidrag.trial.Trials.Tried;
import se.bidrag.trial.UnreadableFileException;

/** Reads documents without loading them. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description =
                "Read documents without loading them: what was found, what was not, which known figures they agree with.")
final class InspectCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Documents and ledgers, with or without a descriptor.")
    private List<Path> files = List.of();

    @Option(
            names = "--write",
            description =
                    "Write a datapackage.yaml beside files that no descriptor names, for you to check; never over one.")
    private boolean isWriting;

    @Option(
            names = "--say",
            paramLabel = "KEY=VALUE",
            description = "What you know of files without a descriptor, such as grant=sektorsbidrag-2024 or unit=mkr.")
    private Map<String, String> said = new LinkedHashMap<>();

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        bidrag.refuseNightOptions("inspect");
        CommonOptions common = bidrag.common();
        Trials trials = new Trials(
                common.home(), common.publications(), common.settings(), LocalDate.now(ZoneId.systemDefault()));
        List<Tried> tried = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path file : files) {
            try {
                tried.add(trials.of(file, said));
            } catch (UnreadableFileException e) {
                unreadable.add(String.valueOf(e.getMessage()));
            }
        }
        List<Trial> found = tried.stream().map(Tried::trial).toList();
        List<String> written = isWriting ? Descriptors.write(tried) : List.of();
        if (common.json()) {
            bidrag.terminal()
                    .out()
                    .println(Json.of(Map.of("files", found, "unreadable", unreadable, "written", written)));
        } else {
            found.forEach(trial -> new InspectedFile(trial, isWriting)
                    .lines()
                    .forEach(bidrag.terminal().out()::println));
            written.forEach(bidrag.terminal().out()::println);
        }
        unreadable.forEach(problem -> bidrag.terminal().err().println("bidrag: " + problem));
        return (unreadable.isEmpty() ? ExitCode.DONE : ExitCode.FAILED).number();
    }
}
