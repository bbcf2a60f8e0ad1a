package se.bidrag.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;
import se.bidrag.home.Home;
import se.bidrag.home.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code build/kept}: one Parquet file a table, and what they rest on; written aside and renamed, never mended. */
final class KeptFolder {

    static final String PARTIAL = "kept.partial";

    private static final String CONTENTS = "kept.json";

    /**
     * What lies in the folder.
     *
     * @param everything hash of what all rows rest on
     * @param deliveries by delivery, the hash of what its rows rest on besides
     * @param files by table, the SHA-256 of its file
     */
    record Contents(String everything, Map<String, String> deliveries, Map<String, String> files) {
        static final Contents NOTHING = new Contents("", Map.of(), Map.of());

        Contents {
            deliveries = new TreeMap<>(deliveries);
            files = new TreeMap<>(files);
        }
    }

    private final Path folder;

    KeptFolder(Home home) {
        this.folder = home.build().resolve("kept");
    }

    Path file(String table) {
        return folder.resolve(table + ".parquet");
    }

    /** What lies there whole; nothing when the folder is not there, or any byte is not as it was written. */
    Contents read() {
        Path contents = folder.resolve(CONTENTS);
        if (!Files.exists(contents)) {
            return Contents.NOTHING;
        }
        try {
            Contents read = JsonMapper.shared().readValue(contents.toFile(), Contents.class);
            for (Map.Entry<String, String> file : read.files().entrySet()) {
                Path parquet = file(file.getKey());
                if (!Files.exists(parquet) || !Sha256.of(parquet).equals(file.getValue())) {
                    return Contents.NOTHING;
                }
            }
            return read;
        } catch (JacksonException damaged) {
            return Contents.NOTHING;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    /** Replaces all that lies there; a run that dies in between leaves nothing, and the next one reads every record. */
    void write(String everything, Map<String, String> deliveries, Iterable<String> tables, Consumer<Copy> copying) {
        Path partial = folder.resolveSibling(PARTIAL);
        try {
            FileSystemUtils.deleteRecursively(partial);
            Files.createDirectories(partial);
            Map<String, String> files = new TreeMap<>();
            for (String table : tables) {
                Path parquet = partial.resolve(table + ".parquet");
                copying.accept(new Copy(table, parquet));
                files.put(table, Sha256.of(parquet));
            }
            JsonMapper.shared()
                    .writeValue(partial.resolve(CONTENTS).toFile(), new Contents(everything, deliveries, files));
            clear();
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + partial, e);
        }
    }

    /** Removes all that lies there. */
    void clear() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }

    /** One table to copy, and where to. */
    record Copy(String table, Path to) {}
}
