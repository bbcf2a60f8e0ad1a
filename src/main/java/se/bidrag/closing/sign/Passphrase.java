package se.bidrag.closing.sign;

/** Asks the person at the terminal for the passphrase of a private key; it is never an option, a setting or a file. */
@FunctionalInterface
public interface Passphrase {

    /**
     * What was typed.
     *
     * @throws se.bidrag.closing.ClosingException where nobody can be asked
     */
    char[] ask(String prompt);
}
