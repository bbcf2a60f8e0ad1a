package se.bidrag.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Changes on disk that are there whole or not at all, whenever the power goes. */
public final class Durable {

    private Durable() {}

    /** Makes the new name visible in one step and forces it to disk; a name that was there is replaced. */
    public static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(to.resolveSibling("."));
    }

    /** Points a relative link at a sibling, by making a new link beside it and renaming that. */
    static void link(Path link, String target) throws IOException {
        Path partial = link.resolveSibling("." + link.getFileName() + ".partial");
        Files.deleteIfExists(partial);
        Files.createSymbolicLink(partial, Path.of(target));
        rename(partial, link);
    }

    /** Lets these readers, and no others, look into a folder; what lies in it is not touched. */
    static void open(Path folder, Readers readers) throws IOException {
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(readers.folder()));
        }
    }

    /** Gives a file the readers that another one has. */
    static void likewise(Path file, Path other) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(other));
        }
    }

    private static boolean isPosix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class);
    }

    /** Makes a folder and all in it readable to these readers, writable to its owner, and forces it to disk. */
    public static void settle(Path folder, Readers readers) throws IOException {
        boolean posix = isPosix(folder);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                return settle(file, readers.file());
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException failure) throws IOException {
                return settle(inner, readers.folder());
            }

            private FileVisitResult settle(Path path, String mode) throws IOException {
                if (posix) {
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
                }
                force(path);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Deletes a file, a link or a folder with all in it; links are never followed. */
    public static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException failure) throws IOException {
                Files.delete(inner);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
