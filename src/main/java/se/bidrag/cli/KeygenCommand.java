package se.bidrag.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import se.bidrag.closing.ClosingException;
import se.bidrag.closing.sign.NewKey;
import se.bidrag.closing.sign.VerifyingKey;

/** Makes the pair of keys that a person signs closings with. */
@Command(
        name = "keygen",
        mixinStandardHelpOptions = true,
        description =
                "Make a pair of keys to sign closings with: the private key in a file of your own, the public key printed for reference/signers.csv.")
final class KeygenCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable BidragCommand parent;

    @Parameters(paramLabel = "FILE", description = "Where the private key is written; there must be no such file.")
    private Path file = Path.of("");

    @Option(
            names = "--no-passphrase",
            description = "Leave the private key open to whoever gets the file; else a passphrase is asked for.")
    private boolean withoutPassphrase;

    @Override
    public Integer call() {
        BidragCommand bidrag = Objects.requireNonNull(parent);
        bidrag.refuseNightOptions("keygen");
        VerifyingKey key = NewKey.write(file, withoutPassphrase ? new char[0] : passphrase());
        if (bidrag.common().json()) {
            Map<String, Object> made = new LinkedHashMap<>();
            made.put("private_key_file", file.toAbsolutePath().toString());
            made.put("public_key", key.line());
            bidrag.terminal().out().println(Json.of(made));
        } else {
            bidrag.terminal().out().println("The private key is in %s: keep it to yourself.".formatted(file));
            bidrag.terminal().out().println("For the column public_key of reference/signers.csv:");
            bidrag.terminal().out().println(key.line());
        }
        return ExitCode.DONE.number();
    }

    private static char[] passphrase() {
        Prompt prompt = new Prompt("--no-passphrase makes a key without one");
        char[] typed = prompt.ask("Passphrase: ");
        if (typed.length == 0) {
            throw new ClosingException("keygen: found no passphrase; type one, or say --no-passphrase");
        }
        if (!Arrays.equals(typed, prompt.ask("The same again: "))) {
            throw new ClosingException("keygen: the two passphrases differ; nothing was made, try again");
        }
        return typed;
    }
}
