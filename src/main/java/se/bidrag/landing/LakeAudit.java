package se.bidrag.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bidrag.home.Home;
import se.bidrag.home.Sha256;
import tools.jackson.core.JacksonException;

/** Reads every byte again and says what is not as it was landed. */
final class LakeAudit {

    private final Home home;
    private final KnownHashes hashes;

    LakeAudit(Home home, KnownHashes hashes) {
        this.home = home;
        this.hashes = hashes;
    }

    /** One sentence for each file that differs. */
    List<String> differences() throws IOException {
        List<String> differences = new ArrayList<>();
        for (String known : hashes.files()) {
            Path file = Path.of(known);
            if (Files.isRegularFile(file)) {
                delivered(file).ifPresent(differences::add);
            }
        }
        try (Stream<Path> files = Files.list(home.lake())) {
            for (Path parquet : files.filter(LakeAudit::isLanded).sorted().toList()) {
                landed(parquet).ifPresent(differences::add);
            }
        }
        return differences;
    }

    private static boolean isLanded(Path file) {
        return String.valueOf(file.getFileName()).matches("[0-9a-f]{64}-.*\\.parquet");
    }

    private Optional<String> delivered(Path file) throws IOException {
        Optional<String> remembered = hashes.remembered(file, FileStamp.of(file));
        String found = Sha256.of(file);
        return remembered
                .filter(sha256 -> !sha256.equals(found))
                .map(sha256 -> "%s: its bytes changed though size, time and inode did not; was %s, found %s"
                        .formatted(home.root().relativize(file), sha256, found));
    }

    private Optional<String> landed(Path parquet) throws IOException {
        String name = home.root().relativize(parquet).toString();
        try {
            boolean isSame =
                    Sidecar.read(Sidecar.beside(parquet)).parquetSha256().equals(Sha256.of(parquet));
            return isSame ? Optional.empty() : Optional.of(name + ": its bytes are not those that were landed");
        } catch (JacksonException unreadable) {
            return Optional.of(name + ": no readable .json lies beside it");
        }
    }
}
