package se.bidrag.closing.sign;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Map;
import java.util.Optional;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;

/**
 * An Ed25519 public key, as OpenSSH writes it: {@code ssh-ed25519 AAAA…}.
 *
 * @param line the type and the key, without a comment
 */
public record VerifyingKey(String line) {

    static final String TYPE = "ssh-ed25519";
    static final String ALGORITHM = "Ed25519";
    static final int BITS = 256;

    public VerifyingKey {
        if (!line.equals(line(key(line)))) {
            throw new IllegalArgumentException("'%s' is no Ed25519 public key".formatted(line));
        }
    }

    /** Reads a line such as a {@code .pub} file has; a comment behind the key is left out. Empty when it is no such key. */
    public static Optional<VerifyingKey> parse(String text) {
        try {
            return Optional.of(new VerifyingKey(line(key(text.strip()))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static VerifyingKey of(PublicKey key) {
        return new VerifyingKey(line(key));
    }

    /** Whether the owner of this key signed these bytes. */
    public boolean verifies(byte[] signed, byte[] signature) {
        try {
            Signature verification = Signature.getInstance(ALGORITHM);
            verification.initVerify(key(line));
            verification.update(signed);
            return verification.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String line(PublicKey key) {
        return PublicKeyEntry.toString(key);
    }

    private static PublicKey key(String line) {
        if (!line.startsWith(TYPE + " ")) {
            throw new IllegalArgumentException("'%s' is no Ed25519 public key".formatted(line));
        }
        try {
            return PublicKeyEntry.parsePublicKeyEntry(line)
                    .resolvePublicKey(null, Map.of(), PublicKeyEntryResolver.FAILING);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new IllegalArgumentException("'%s' is no Ed25519 public key".formatted(line), e);
        }
    }
}
