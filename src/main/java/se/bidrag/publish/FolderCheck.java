package se.bidrag.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.bidrag.publish.Manifest.PublishedFile;

/** Holds the files of a publication's folder against its manifest, and the manifest against its seal. */
final class FolderCheck {

    private FolderCheck() {}

    /** Every file that was changed, removed or added, one sentence each. */
    static List<String> problems(PublicationId id, Path folder, Manifest manifest) throws IOException {
        Map<String, PublishedFile> found = new HashMap<>();
        PublishedFiles.in(folder).forEach(file -> found.put(file.path(), file));
        List<String> problems = new ArrayList<>(ManifestSeal.problems(id, folder));
        for (PublishedFile expected : manifest.files()) {
            PublishedFile file = found.remove(expected.path());
            if (file == null) {
                problems.add("%s: the file %s is missing".formatted(id, expected.path()));
            } else if (!file.equals(expected)) {
                problems.add("%s: the file %s was changed: %d bytes with SHA-256 %s, expected %d bytes with %s"
                        .formatted(id, file.path(), file.size(), file.sha256(), expected.size(), expected.sha256()));
            }
        }
        found.keySet().stream()
                .sorted()
                .forEach(path -> problems.add("%s: the file %s is not in its manifest".formatted(id, path)));
        return problems;
    }
}
