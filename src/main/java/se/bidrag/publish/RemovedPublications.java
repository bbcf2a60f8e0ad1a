package se.bidrag.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What retention leaves of the publications that it removes: their manifests, so that the chain can still be followed. */
final class RemovedPublications {

    private static final String ENDING = ".json";

    private final Path published;
    private final Path folder;

    RemovedPublications(Path published) {
        this.published = published;
        this.folder = published.resolve("removed");
    }

    /** Their names, oldest first. */
    List<PublicationId> ids() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .flatMap(name -> PublicationId.parse(name.substring(0, name.length() - ENDING.length())).stream())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path manifest(PublicationId id) {
        return folder.resolve(id + ENDING);
    }

    /** Keeps a publication's manifest and deletes the rest; killed at any point, the next night finishes it. */
    void remove(Publication publication) throws IOException {
        Files.createDirectories(folder);
        Path partial = folder.resolve("." + publication.id() + ".partial");
        Files.write(partial, Files.readAllBytes(publication.manifestFile()));
        Durable.rename(partial, manifest(publication.id()));
        Path leaving = published.resolve("." + publication.id() + ".partial");
        Durable.rename(publication.folder(), leaving);
        Durable.delete(leaving);
    }
}
