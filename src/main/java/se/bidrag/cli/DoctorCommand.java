package se.bidrag.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import se.bidrag.cli.TextTable.Side;
import se.bidrag.health.Doctor;
import se.bidrag.health.Finding;
import se.bidrag.health.Finding.Level;

/** Tells whether a night can run here, and what to do where it cannot. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Look at the machine, the home and the publications; say what is wrong and what to do.")
final class DoctorCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        bidrag.refuseNightOptions("doctor");
        CommonOptions common = bidrag.common();
        List<Finding> findings =
                new Doctor(common.home(), common.nightSettings(), Clock.system(ZoneId.systemDefault())).findings();
        if (common.json()) {
            bidrag.terminal().out().println(Json.of(Map.of("findings", findings)));
        } else {
            print(findings, bidrag.terminal().out());
        }
        boolean isWell = findings.stream().noneMatch(finding -> finding.level() == Level.WRONG);
        return (isWell ? ExitCode.DONE : ExitCode.FAILED).number();
    }

    private static void print(List<Finding> findings, PrintStream out) {
        TextTable table = new TextTable(Side.LEFT, Side.LEFT, Side.LEFT);
        findings.forEach(finding -> {
            table.row(finding.level().name().toLowerCase(Locale.ROOT), finding.subject(), finding.found());
            if (finding.advice() != null) {
                table.row("", "", "-> " + finding.advice());
            }
        });
        table.lines().forEach(out::println);
        long wrong = findings.stream()
                .filter(finding -> finding.level() == Level.WRONG)
                .count();
        out.println(wrong == 0 ? "A night can run here" : "%d to mend before the night".formatted(wrong));
    }
}
