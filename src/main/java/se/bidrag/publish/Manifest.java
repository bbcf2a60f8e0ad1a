package se.bidrag.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.bidrag.home.Reason;
import tools.jackson.core.JacksonException;

/**
 * What a publication holds and how it was made; written last, so that a folder without one is no publication.
 *
 * @param publicationId the publication's name
 * @param asOf the date the figures hold for
 * @param knownAt deliveries dated later were left out; null when none were
 * @param builtAt when it was made
 * @param aside whether it was made for a date before the newest publication's
 * @param fingerprint everything the figures came from, in one text
 * @param codeVersion the program's version
 * @param previous the publication made before it, with its manifest's hash; null for the first
 * @param files every file but the manifest, in order of path
 * @param tables number of rows in each table
 */
public record Manifest(
        String publicationId,
        LocalDate asOf,
        @Nullable LocalDate knownAt,
        Instant builtAt,
        boolean aside,
        String fingerprint,
        String codeVersion,
        @Nullable Previous previous,
        List<PublishedFile> files,
        Map<String, Long> tables) {

    public Manifest {
        files = List.copyOf(files);
        tables = new TreeMap<>(tables);
    }

    /** A link of the chain: the publication made before, and the SHA-256 of its manifest. */
    public record Previous(String publicationId, String manifestSha256) {}

    /**
     * A file of the publication.
     *
     * @param path from the publication's folder, with {@code /}
     * @param size in bytes
     */
    public record PublishedFile(String path, long size, String sha256) {}

    /** How many rows all tables have together. */
    public long rows() {
        return tables.values().stream().mapToLong(Long::longValue).sum();
    }

    static Manifest read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new PublicationException("publication %s: there is no %s; restore it or move the folder away"
                    .formatted(file.resolveSibling(".").normalize(), file.getFileName()));
        }
        try {
            return Json.MAPPER.readValue(Files.readAllBytes(file), Manifest.class);
        } catch (IOException e) {
            throw new PublicationException("%s cannot be read: %s".formatted(file, Reason.of(e)), e);
        } catch (JacksonException e) {
            throw new PublicationException(
                    "%s does not read as a manifest: %s".formatted(file, e.getOriginalMessage()), e);
        }
    }

    void write(Path file) {
        try {
            Json.write(file, this);
        } catch (UncheckedIOException e) {
            throw new PublicationException("cannot write %s: %s".formatted(file, e.getMessage()), e);
        }
    }
}
