package se.bidrag.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import se.bidrag.home.Home;

/** Commands as somebody types them in one home, and what the terminal shows of the last one. */
final class TypedCommands {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Home home;

    TypedCommands(Home home) {
        this.home = home;
    }

    /** Runs one, and returns its exit code. */
    int run(String... words) {
        out.reset();
        err.reset();
        String[] all = Stream.concat(
                        Stream.of(words), Stream.of("--home", home.root().toString()))
                .toArray(String[]::new);
        return new CommandLineRun(new Terminal(stream(out), stream(err), false)).run(all);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
