package se.bidrag.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a night asks to have published.
 *
 * @param id the name, from {@link Publications#next}; the build's own tables say the same
 * @param knownAt deliveries dated later were left out
 * @param builtAt when the run read the clock
 * @param codeVersion the program's version
 * @param fingerprint everything the figures come from, in one text
 * @param readers who may read it
 */
public record PublicationOrder(
        PublicationId id,
        Optional<LocalDate> knownAt,
        Instant builtAt,
        String codeVersion,
        String fingerprint,
        Readers readers) {

    /** Readable to everyone. */
    public PublicationOrder(
            PublicationId id, Optional<LocalDate> knownAt, Instant builtAt, String codeVersion, String fingerprint) {
        this(id, knownAt, builtAt, codeVersion, fingerprint, Readers.EVERYONE);
    }
}
