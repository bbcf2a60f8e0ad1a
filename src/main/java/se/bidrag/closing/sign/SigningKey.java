package se.bidrag.closing.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.util.security.SecurityUtils;
import se.bidrag.closing.ClosingException;
import se.bidrag.home.Reason;

/** A person's Ed25519 private key, read from a file for one signature and kept nowhere. */
public final class SigningKey {

    private static final String WANTED = "expected one Ed25519 private key, in PKCS#8 (PEM) or as OpenSSH writes it";
    private static final int MOST_BYTES = 1 << 16;

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /**
     * Reads a private key; its passphrase is asked for where it has one.
     *
     * @throws ClosingException when it is no Ed25519 key or the passphrase is another
     */
    public static SigningKey read(Path file, Passphrase passphrase) {
        List<KeyPair> pairs = pairs(file, passphrase);
        if (pairs.size() != 1) {
            throw new ClosingException("key %s: found %s; %s"
                    .formatted(file, pairs.isEmpty() ? "no private key" : pairs.size() + " keys", WANTED));
        }
        KeyPair pair = pairs.get(0);
        String algorithm = pair.getPrivate().getAlgorithm();
        if (!algorithm.equals(VerifyingKey.ALGORITHM) && !algorithm.equals("EdDSA")) {
            throw new ClosingException(
                    "key %s: found a private key of the kind %s; %s".formatted(file, algorithm, WANTED));
        }
        return new SigningKey(pair);
    }

    private static List<KeyPair> pairs(Path file, Passphrase passphrase) {
        byte[] bytes = bytes(file);
        List<String> asked = new ArrayList<>();
        try {
            Iterable<KeyPair> read = SecurityUtils.loadKeyPairIdentities(
                    null,
                    NamedResource.ofName(file.toString()),
                    new ByteArrayInputStream(bytes),
                    (session, key, attempt) -> {
                        asked.add(key.getName());
                        return new String(passphrase.ask("Passphrase of %s: ".formatted(file)));
                    });
            List<KeyPair> pairs = new ArrayList<>();
            if (read != null) {
                read.forEach(pairs::add);
            }
            return pairs;
        } catch (ClosingException e) {
            throw e;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new ClosingException(
                    asked.isEmpty()
                            ? "key %s: does not read; %s".formatted(file, WANTED)
                            : "key %s: the passphrase does not open it; expected the one it was made with"
                                    .formatted(file),
                    e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new ClosingException("key %s: found %d bytes; %s".formatted(file, Files.size(file), WANTED));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ClosingException("key %s: cannot be read (%s); %s".formatted(file, Reason.of(e), WANTED), e);
        }
    }

    /** The key that others hold a signature against. */
    public VerifyingKey verifying() {
        return VerifyingKey.of(pair.getPublic());
    }

    /** The signature of these bytes, 64 bytes (RFC 8032). */
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(VerifyingKey.ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new ClosingException("cannot sign: " + e.getMessage(), e);
        }
    }
}
