package se.bidrag.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where results, progress and errors go; always in UTF-8, since names have å, ä and ö whatever the locale says.
 *
 * @param out results
 * @param err progress and errors
 * @param isInteractive whether a person watches, so that a line may be written over
 */
public record Terminal(PrintStream out, PrintStream err, boolean isInteractive) {

    /** The terminal, or the files and pipes, that this process was started with. */
    @SuppressWarnings("SystemConsoleNull") // the console chosen here is null for a pipe, on every Java
    public static Terminal ofThisProcess() {
        System.setProperty("jdk.console", "java.base");
        return new Terminal(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                System.console() != null && !"dumb".equals(System.getenv("TERM")));
    }

    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
