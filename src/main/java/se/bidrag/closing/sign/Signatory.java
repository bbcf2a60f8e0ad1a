package se.bidrag.closing.sign;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bidrag.closing.ClosingException;

/**
 * Who says that they act, and with what they show it.
 *
 * @param name as they gave it; null where the key or the document tells
 * @param key to sign with; null where they have none with them
 * @param evidence a PDF that they signed elsewhere; null where there is none
 */
public record Signatory(
        @Nullable String name,
        @Nullable SigningKey key,
        @Nullable Path evidence) {

    public Signatory {
        if (key != null && evidence != null) {
            throw new ClosingException("found a key and a signed document; expected one of them");
        }
        if (name == null && key == null && evidence == null) {
            throw new ClosingException(
                    "nobody is named; expected a name of reference/signers.csv, a key or a signed document");
        }
    }

    /** The key that their row must have; null when they sign without. */
    public @Nullable VerifyingKey verifying() {
        return key == null ? null : key.verifying();
    }

    /** The name to look for among the signers. */
    public String nameAmong(Signers signers, Optional<SignedDocument> document) {
        if (key != null) {
            return owner(signers, key.verifying());
        }
        if (document.isPresent()) {
            return document.get().signerAmong(signers, Optional.ofNullable(name));
        }
        if (name == null) {
            throw new ClosingException("nobody is named; expected a name of reference/signers.csv");
        }
        return name;
    }

    private String owner(Signers signers, VerifyingKey used) {
        PersonName owner = signers.owner(used)
                .orElseThrow(() -> new ClosingException(
                        "reference/signers.csv: no row has the key %s; expected one, with the name of who holds it"
                                .formatted(used.line())));
        if (name != null && !owner.isSameAs(new PersonName(name))) {
            throw new ClosingException(
                    "the key is %s's, found the name %s; expected their own key".formatted(owner, name));
        }
        return owner.text();
    }
}
