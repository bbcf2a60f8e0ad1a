package se.bidrag.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.bidrag.home.Sha256;

/**
 * A manifest's SHA-256 in a file beside it, as {@code sha256sum} writes and checks it: the newest manifest has no next one
 * that names its hash.
 */
final class ManifestSeal {

    static final String NAME = Publication.MANIFEST + ".sha256";

    private ManifestSeal() {}

    static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(NAME), line(folder), StandardCharsets.UTF_8);
    }

    /** What is wrong with it; a publication of an older program has none. */
    static List<String> problems(PublicationId id, Path folder) throws IOException {
        Path seal = folder.resolve(NAME);
        return !Files.exists(seal) || Files.readString(seal).equals(line(folder))
                ? List.of()
                : List.of("%s: its manifest was changed; %s names another hash".formatted(id, NAME));
    }

    private static String line(Path folder) throws IOException {
        return "%s  %s\n".formatted(Sha256.of(folder.resolve(Publication.MANIFEST)), Publication.MANIFEST);
    }
}
