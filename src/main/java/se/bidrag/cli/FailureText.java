package se.bidrag.cli;

/** Tells on the terminal why something failed: sentences, and a stack trace only for who asked. */
final class FailureText {

    private final Terminal terminal;
    private final CommonOptions common;

    FailureText(Terminal terminal, CommonOptions common) {
        this.terminal = terminal;
        this.common = common;
    }

    ExitCode tell(Exception reason) {
        ExitCode code = ExitCode.of(reason);
        String message = reason.getMessage() == null ? reason.toString() : reason.getMessage();
        message.lines().forEach(line -> terminal.err().println("bidrag: " + line));
        if (common.debug()) {
            reason.printStackTrace(terminal.err());
        }
        if (common.json()) {
            terminal.out().println(Json.failure(code, message));
        }
        return code;
    }
}
