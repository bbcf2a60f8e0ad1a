package se.bidrag.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import se.bidrag.closing.Closing;
import se.bidrag.closing.Period;

/** Which closing a command is about. */
final class ClosingOptions {

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            paramLabel = "PERIOD",
            description = "A year such as 2024, or a year up to the end of a month such as 2024-08.")
    private String period = "";

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "One region's code, such as 24 (default: the closing of every region).")
    private @Nullable String region;

    /** How a closing is named on the command line. */
    static String words(Closing closing) {
        return closing.region() == null
                ? closing.period().toString()
                : "%s --region %s".formatted(closing.period(), closing.region());
    }

    Closing closing() {
        try {
            return new Closing(Period.parse(period), region);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "%s: %s".formatted(command.name(), e.getMessage()));
        }
    }
}
