package se.bidrag.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import se.bidrag.closing.sign.Signatory;
import se.bidrag.closing.sign.SigningKey;

/** Who acts on a closing, and with which key. */
final class SignatoryOptions {

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "Your name in reference/signers.csv (default: whose key it is).")
    private @Nullable String name;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "Your Ed25519 private key, PKCS#8 or OpenSSH; its passphrase is asked for.")
    private @Nullable Path key;

    Signatory signatory() {
        if (name == null && key == null) {
            throw wrong("nobody is named; expected --as NAME, or --key FILE with your key");
        }
        return read(null);
    }

    /** Of somebody who may show a document that they signed in place of a key. */
    Signatory signatory(@Nullable Path evidence) {
        if (key == null && evidence == null) {
            throw wrong(
                    "nothing shows who you are; expected --key FILE with your key, or --evidence PDF that you signed");
        }
        if (key != null && evidence != null) {
            throw wrong("found --key and --evidence; expected one of them");
        }
        return read(evidence);
    }

    private Signatory read(@Nullable Path evidence) {
        Prompt prompt = new Prompt("run this on a terminal");
        return new Signatory(name, key == null ? null : SigningKey.read(key, prompt), evidence);
    }

    private ParameterException wrong(String what) {
        return new ParameterException(command.commandLine(), "%s: %s".formatted(command.name(), what));
    }
}
