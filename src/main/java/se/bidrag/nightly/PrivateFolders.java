package se.bidrag.nightly;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import se.bidrag.home.Home;

/**
 * Keeps what is nobody else's in folders that only the account that runs the night may enter, 0700, with files 0600:
 * ledgers as landed, the build, closings. A system without such permissions is left alone.
 */
final class PrivateFolders {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private final List<Path> folders;

    PrivateFolders(Home home) {
        folders = List.of(home.lake(), home.build(), home.root().resolve("closed"));
    }

    /** Shuts the folders that are there, before anything is written into them, or after. */
    void shut() throws IOException {
        for (Path folder : folders) {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isPosix(folder)) {
                Files.setPosixFilePermissions(folder, FOLDER);
                Files.walkFileTree(folder, new Shutting());
            }
        }
    }

    /** Makes a folder that is shut from its first moment. */
    static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (isPosix(folder.resolveSibling("."))) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        } else {
            Files.createDirectory(folder);
        }
    }

    private static boolean isPosix(Path place) throws IOException {
        return Files.getFileStore(place).supportsFileAttributeView(PosixFileAttributeView.class);
    }

    private static final class Shutting extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            return shut(folder, FOLDER);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            return attributes.isRegularFile() ? shut(file, FILE) : FileVisitResult.CONTINUE;
        }

        private static FileVisitResult shut(Path path, Set<PosixFilePermission> mode) throws IOException {
            try {
                if (!Files.getPosixFilePermissions(path).equals(mode)) {
                    Files.setPosixFilePermissions(path, mode);
                }
            } catch (NoSuchFileException gone) {
                return FileVisitResult.CONTINUE; // what is only needed for a moment
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
