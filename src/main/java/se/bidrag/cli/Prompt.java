package se.bidrag.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;
import se.bidrag.closing.ClosingException;
import se.bidrag.closing.sign.Passphrase;

/**
 * Asks for a passphrase where a person sits, without showing what is typed.
 *
 * @param otherwise what would do where nobody sits
 */
record Prompt(String otherwise) implements Passphrase {

    @Override
    @SuppressWarnings("SystemConsoleNull") // the console chosen by Terminal is null for a pipe, on every Java
    public char[] ask(String prompt) {
        Console console = System.console();
        char @Nullable [] typed = console == null ? null : console.readPassword("%s", prompt);
        if (typed == null) {
            throw new ClosingException("a passphrase is asked for on a terminal, and there is none here; " + otherwise);
        }
        return typed;
    }
}
