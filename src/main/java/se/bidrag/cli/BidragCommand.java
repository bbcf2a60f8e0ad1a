package se.bidrag.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself; without a command it runs the night. */
@Command(
        name = "bidrag",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            NightlyCommand.class,
            StatusCommand.class,
            ExplainCommand.class,
            StatementCommand.class,
            DiffCommand.class,
            InspectCommand.class,
            VerifyCommand.class,
            RevertCommand.class
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
        return new NightRun(terminal, common).run(NightOptions.request(common.home(), night, after));
    }

    Terminal terminal() {
        return terminal;
    }

    CommonOptions common() {
        return common;
    }

    /** Refuses what only a night understands, where another command was asked for. */
    void refuseNightOptions(String command) {
        if (!night.none()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s: found an option that only nightly has (--as-of, --known-at, --memory, --threads), wanted none"
                            .formatted(command));
        }
    }
}
