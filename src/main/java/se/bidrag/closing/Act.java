package se.bidrag.closing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bidrag.closing.sign.PersonName;
import se.bidrag.closing.sign.Proof;

/**
 * One step of a closing, by one person; a link of two chains, of this closing's acts and of all closings' acts.
 *
 * @param format what a later program tells these acts by
 * @param number from 1, without gaps in one closing
 * @param generation 1 until it is reopened, then 2, and so on
 * @param proposal the hash of the proposal that it is about
 * @param previousSha256 of the act before it in this closing; null for the first
 * @param elsewhere the newest act of any other closing at the time; null where there was none
 * @param publication the newest publication at the time; every later one lists this act
 * @param publicationManifestSha256 of its manifest
 * @param at when, to the second
 * @param signer who, as {@code reference/signers.csv} and that publication have the row
 * @param reason why it is reopened; null for every other kind
 * @param proof what shows that it was they; nothing but their word when all of it is null
 */
public record Act(
        String format,
        int number,
        ActKind kind,
        String closing,
        int generation,
        String proposal,
        @Nullable String previousSha256,
        @Nullable Elsewhere elsewhere,
        String publication,
        String publicationManifestSha256,
        Instant at,
        Person signer,
        @Nullable String reason,
        Proof proof) {

    /** Begins every signed text, so that no signature made for another purpose can be taken for one of these. */
    static final String FORMAT = "bidrag closing act 1";

    public Act {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("format is '%s'; expected '%s'".formatted(format, FORMAT));
        }
    }

    /** An act of another closing. */
    public record Elsewhere(String closing, int number, String sha256) {}

    /**
     * Who acted.
     *
     * @param row the whole row of {@code reference/signers.csv}, cell by cell
     */
    public record Person(String name, String role, String row) {

        public Person {
            if (!row.startsWith("signers.csv: name=%s, role=%s".formatted(name, role))) {
                throw new IllegalArgumentException("the row is another's than %s's, %s".formatted(name, role));
            }
        }

        PersonName personName() {
            return new PersonName(name);
        }
    }

    /** The bytes that a key signs: everything of the act but its proof, a line each, in UTF-8. */
    public byte[] statement() {
        String text = """
                %s
                number: %d
                kind: %s
                closing: %s
                generation: %d
                proposal: %s
                previous: %s
                elsewhere: %s
                publication: %s %s
                at: %s
                signer: %s
                reason: %s
                """.formatted(
                        format,
                        number,
                        kind.word(),
                        closing,
                        generation,
                        proposal,
                        Objects.requireNonNullElse(previousSha256, "none"),
                        elsewhere == null
                                ? "none"
                                : "%s %d %s".formatted(elsewhere.closing(), elsewhere.number(), elsewhere.sha256()),
                        publication,
                        publicationManifestSha256,
                        at,
                        signer.row(),
                        Objects.requireNonNullElse(reason, "none"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Act provedBy(Proof shown) {
        return new Act(
                format,
                number,
                kind,
                closing,
                generation,
                proposal,
                previousSha256,
                elsewhere,
                publication,
                publicationManifestSha256,
                at,
                signer,
                reason,
                shown);
    }
}
