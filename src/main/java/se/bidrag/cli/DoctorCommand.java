package se.bidrag.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
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
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.notice.NoticeSettings;
import se.bidrag.warehouse.WarehouseSettings;

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
        List<Finding> findings = findings(common);
        if (common.json()) {
            bidrag.terminal().out().println(Json.of(Map.of("findings", findings)));
        } else {
            print(findings, bidrag.terminal().out());
        }
        boolean isWell = findings.stream().noneMatch(finding -> finding.level() == Level.WRONG);
        return (isWell ? ExitCode.DONE : ExitCode.FAILED).number();
    }

    private static List<Finding> findings(CommonOptions common) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        Home home = common.home();
        List<String> problems = new ArrayList<>();
        WarehouseSettings settings = common.nightSettings();
        try {
            settings = common.setNightSettings();
            problems.addAll(NoticeSettings.problems(Settings.read()));
        } catch (InvalidHomeException e) {
            problems.addAll(e.problems());
        }
        return new Doctor(home, settings, problems, clock).findings();
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
