package se.bidrag.cli;

import java.time.Duration;
import java.util.Locale;
import se.bidrag.nightly.Progress;
import se.bidrag.nightly.Stage;

/** Shows how far a night has come: one line written over where a person watches, else a line for each stage. */
final class TerminalProgress implements Progress, AutoCloseable {

    private static final int WIDTH = 24;
    private static final String START_OF_LINE = "\r\u001b[K";

    private final Terminal terminal;

    TerminalProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void started(Stage stage) {
        if (terminal.isInteractive()) {
            bar(stage, 0, 1, "");
        }
    }

    @Override
    public synchronized void reached(Stage stage, int number, int of, String what) {
        if (terminal.isInteractive()) {
            bar(stage, number, of, "%d/%d %s".formatted(number, of, what));
        }
    }

    @Override
    public synchronized void finished(Stage stage, Duration took) {
        if (!terminal.isInteractive()) {
            terminal.err().println("%s: %s".formatted(stage.label(), seconds(took)));
        }
    }

    @Override
    public synchronized void noted(String sentence) {
        terminal.err().println((terminal.isInteractive() ? START_OF_LINE : "") + "note: " + sentence);
    }

    /** Clears the line, so that what follows stands alone. */
    @Override
    public synchronized void close() {
        if (terminal.isInteractive()) {
            terminal.err().print(START_OF_LINE);
            terminal.err().flush();
        }
    }

    private void bar(Stage stage, int number, int of, String what) {
        int full = of == 0 ? WIDTH : WIDTH * number / of;
        String told = what.length() > 40 ? what.substring(0, 39) + "…" : what;
        terminal.err()
                .print("%s%-7s [%s%s] %s"
                        .formatted(START_OF_LINE, stage.label(), "#".repeat(full), ".".repeat(WIDTH - full), told));
        terminal.err().flush();
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
