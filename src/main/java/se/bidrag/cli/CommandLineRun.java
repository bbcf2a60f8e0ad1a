package se.bidrag.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the command line and runs what it asks for; every error becomes a sentence and an exit code. */
public final class CommandLineRun {

    private final Terminal terminal;

    public CommandLineRun(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the exit code. */
    public int run(String... arguments) {
        BidragCommand bidrag = new BidragCommand(terminal);
        CommandLine commandLine = new CommandLine(bidrag)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(Terminal.writer(terminal.out()))
                .setErr(Terminal.writer(terminal.err()))
                .registerConverter(LocalDate.class, IsoDate::parse)
                .registerConverter(MemorySize.class, MemorySize::parse)
                .registerConverter(ZoneId.class, Zone::parse)
                .registerConverter(ThreadCount.class, ThreadCount::parse)
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler((reason, line, parsed) ->
                        new FailureText(terminal, bidrag.common()).tell(reason).number());
        return commandLine.execute(arguments);
    }

    private int wrongUsage(ParameterException wrong, String[] arguments) {
        terminal.err().println("bidrag: " + wrong.getMessage());
        PrintWriter err = wrong.getCommandLine().getErr();
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            err.println("Try 'bidrag --help'.");
        }
        return ExitCode.WRONG_INPUT.number();
    }
}
