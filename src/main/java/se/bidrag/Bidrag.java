package se.bidrag;

import se.bidrag.cli.CommandLineRun;
import se.bidrag.cli.Terminal;

/** The program: state grants to the Swedish regions, reconciled every night. */
public final class Bidrag {

    private Bidrag() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLineRun(Terminal.ofThisProcess()).run(arguments));
    }
}
