package se.bidrag.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies in the folder of publications, by its names alone. */
final class PublicationFiles {

    private final Path published;

    PublicationFiles(Path published) {
        this.published = published;
    }

    /** Every publication that is there, oldest first. */
    List<PublicationId> ids() {
        return entries(name -> PublicationId.parse(name).isPresent()).stream()
                .flatMap(path -> PublicationId.parse(path.getFileName().toString()).stream())
                .sorted()
                .toList();
    }

    /** What a link says, whether or not that is there. */
    Optional<String> target(String name) {
        Path link = published.resolve(name);
        try {
            return Files.isSymbolicLink(link)
                    ? Optional.of(Files.readSymbolicLink(link).toString())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what a run that was killed left half made. */
    void sweep() throws IOException {
        for (Path left : entries(name -> name.startsWith(".") && name.contains(".partial"))) {
            Durable.delete(left);
        }
    }

    private List<Path> entries(Predicate<String> wanted) {
        if (!Files.isDirectory(published)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(published)) {
            return paths.filter(path -> wanted.test(path.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last few, to name in a sentence. */
    static String lastOf(List<PublicationId> ids) {
        return ids.stream()
                .skip(Math.max(0, ids.size() - 5))
                .map(PublicationId::toString)
                .collect(Collectors.joining(", "));
    }
}
