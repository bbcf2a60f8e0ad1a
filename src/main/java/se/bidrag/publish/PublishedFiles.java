package se.bidrag.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.bidrag.home.Sha256;
import se.bidrag.publish.Manifest.PublishedFile;

/** The files of a publication's folder as its manifest lists them. */
final class PublishedFiles {

    private PublishedFiles() {}

    /** Every file but the manifest and its seal, with size and hash, in order of path. */
    static List<PublishedFile> in(Path folder) throws IOException {
        return paths(folder).stream()
                .map(path -> file(folder.resolve(path), path))
                .toList();
    }

    /** The path of every file but the manifest and its seal, in order. */
    static List<String> paths(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(Publication.MANIFEST) && !path.equals(ManifestSeal.NAME))
                    .sorted()
                    .toList();
        }
    }

    private static PublishedFile file(Path file, String path) {
        try {
            return new PublishedFile(path, Files.size(file), Sha256.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
