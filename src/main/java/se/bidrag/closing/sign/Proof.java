package se.bidrag.closing.sign;

import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What shows who acted: a signature by key, a signed document, or nothing but their word.
 *
 * @param publicKey the key that the signature is held against
 * @param signature of the act's statement, in base 64
 * @param document a document that was signed elsewhere
 */
public record Proof(
        @Nullable String publicKey,
        @Nullable String signature,
        @Nullable Document document) {

    public static final Proof NONE = new Proof(null, null, null);

    /**
     * A signature in a PDF, as read from the file.
     *
     * @param sha256 of the file, which lies beside the act
     * @param field the signature field's name
     * @param name what the signature itself calls the signer; null where it says nothing
     * @param subject the certificate's, by RFC 4514
     * @param issuer the certificate's
     * @param serial the certificate's, in decimals
     * @param certificateSha256 of the certificate's own bytes
     * @param signedAt as the signature says; null where it does not
     */
    public record Document(
            String sha256,
            String field,
            @Nullable String name,
            String subject,
            String issuer,
            String serial,
            String certificateSha256,
            @Nullable Instant signedAt) {}

    public static Proof by(SigningKey key, byte[] statement) {
        return new Proof(key.verifying().line(), Base64.getEncoder().encodeToString(key.sign(statement)), null);
    }

    /** A document that was read and judged. */
    public static Proof by(Document document) {
        return new Proof(null, null, document);
    }

    /** Whether there is more than somebody's word. */
    public boolean shows() {
        return signature != null || document != null;
    }

    /** Whether the signature is this statement's, by this key; false where there is none. */
    public boolean isSignatureOf(byte[] statement, VerifyingKey key) {
        try {
            byte[] bytes = signature == null ? new byte[0] : Base64.getDecoder().decode(signature);
            return Base64.getEncoder().encodeToString(bytes).equals(signature)
                    && key.line().equals(publicKey)
                    && key.verifies(statement, bytes);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
