package se.bidrag.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.bidrag.nightly.NightRequest;

/** The program itself; without a command it runs the night. */
@Command(
        name = "bidrag",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            NightlyCommand.class,
            ScheduleCommand.class,
            PlanCommand.class,
            StatusCommand.class,
            ExplainCommand.class,
            StatementCommand.class,
            DiffCommand.class,
            InspectCommand.class,
            KeygenCommand.class,
            VerifyCommand.class,
            RevertCommand.class,
            CloseCommand.class,
            ApproveCommand.class,
            ReopenCommand.class,
            HistoryCommand.class,
            VerifyClosingCommand.class,
            RemoveClosingCommand.class,
            DoctorCommand.class
        },
        description =
                "Reconciles what the state granted the Swedish regions, what they budgeted and what they received.",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  done; for nightly: published, or nothing new to publish",
            "  1  failed; the previous publication stands",
            "  2  wrong usage, or a home or setting that does not read as it should",
            "  3  a stop check was violated; the previous publication stands",
            "  4  another run holds the home"
        })
final class BidragCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private NightOptions night = new NightOptions();

    private final Terminal terminal;

    BidragCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return night(new NightOptions());
    }

    int night(NightOptions after) {
        return new NightRun(terminal, common).run(nightRequest(after));
    }

    /** A home that is not there makes a night fail, and whoever is to be told of failed nights is told. */
    private NightRequest nightRequest(NightOptions after) {
        return NightOptions.request(common.namedHome(), night, after);
    }

    /** What a night is asked by the options before and after a command's name. */
    NightRequest request(NightOptions after) {
        return NightOptions.request(common.home(), night, after);
    }

    /** A night by the clock, for the date that it is there. */
    int night(NightOptions after, LocalDate asOf) {
        return new NightRun(terminal, common).run(nightRequest(after).asOf(asOf));
    }

    Terminal terminal() {
        return terminal;
    }

    CommonOptions common() {
        return common;
    }

    /** Refuses dates, where a night gets its date from the clock. */
    void refuseNightDates(String command, NightOptions after) {
        if (night.hasDates() || after.hasDates()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s: found --as-of or --known-at, wanted neither: each night has the date it begins"
                            .formatted(command));
        }
    }

    /** Refuses what only a night understands, where another command was asked for. */
    void refuseNightOptions(String command) {
        if (!night.none()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s: found an option that only nightly has (--as-of, --known-at, --memory, --threads, --log), wanted none"
                            .formatted(command));
        }
    }
}
