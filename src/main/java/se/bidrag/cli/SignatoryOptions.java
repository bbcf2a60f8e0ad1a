package se.bidrag.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.bidrag.closing.sign.Signatory;
import se.bidrag.closing.sign.SigningKey;

/** Who acts on a closing, and with which key. */
final class SignatoryOptions {

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
        return signatory(null);
    }

    Signatory signatory(@Nullable Path evidence) {
        Prompt prompt = new Prompt("run this on a terminal");
        return new Signatory(name, key == null ? null : SigningKey.read(key, prompt), evidence);
    }
}
