package se.bidrag.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import se.bidrag.home.Home;

/**
 * How much disk a home uses.
 *
 * @param folderBytes bytes of the files in each of its folders; a folder that is not there is left out
 * @param freeBytes what the program may still write where the home lies
 */
public record DiskUse(Map<String, Long> folderBytes, long freeBytes) {

    public DiskUse {
        folderBytes = Collections.unmodifiableMap(new LinkedHashMap<>(folderBytes));
    }

    /** Looks at every file of the home; links are not followed. */
    public static DiskUse of(Home home) {
        try {
            Map<String, Long> bytes = new LinkedHashMap<>();
            for (Path folder :
                    List.of(home.incoming(), home.reference(), home.lake(), home.build(), home.published())) {
                if (Files.isDirectory(folder)) {
                    bytes.put(home.root().relativize(folder).toString(), bytes(folder));
                }
            }
            return new DiskUse(bytes, Files.getFileStore(home.root()).getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at the disk of home %s".formatted(home.root()), e);
        }
    }

    /** All of it together. */
    public long totalBytes() {
        return folderBytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What a night may remove meanwhile counts as nothing. */
    private static long bytes(Path folder) throws IOException {
        AtomicLong sum = new AtomicLong();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sum.addAndGet(attributes.size());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return sum.get();
    }
}
