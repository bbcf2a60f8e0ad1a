package se.bidrag.landing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.bidrag.home.Sha256;
import tools.jackson.core.JacksonException;

/** The folder of landed files: each is written aside, forced to disk and renamed, so that none is ever seen half-made. */
final class Lake {

    /** Writes one Parquet file and says what it holds. */
    interface Writing {
        LakeContents to(Path parquet) throws IOException;
    }

    private final Path folder;

    /** The lake in this folder, which is only looked at. */
    Lake(Path folder) {
        this.folder = folder;
    }

    /** The lake in this folder, which is made if it is not there. */
    static Lake made(Path folder) throws IOException {
        return new Lake(Files.createDirectories(folder));
    }

    /** The lake file of this key, if it lies here whole. */
    Optional<LakeFile> find(LakeKey key) {
        return find(key.fileName());
    }

    /** The lake file of this name, if it lies here whole. */
    Optional<LakeFile> find(String name) {
        Path parquet = folder.resolve(name);
        Path beside = Sidecar.beside(parquet);
        if (!Files.exists(parquet) || !Files.exists(beside)) {
            return Optional.empty();
        }
        try {
            Sidecar sidecar = Sidecar.read(beside);
            return Optional.of(new LakeFile(name, sidecar.sha256(), sidecar.contents()));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    /** Adds a file; the Parquet file appears last, when everything about it is on disk. */
    LakeFile add(LakeKey key, Writing writing) throws IOException {
        return add(() -> key, writing);
    }

    /** Adds a file whose name is only known when it is written. */
    LakeFile add(Supplier<LakeKey> named, Writing writing) throws IOException {
        Path temporary = temporary();
        Path temporarySidecar = folder.resolve(temporary.getFileName() + ".json");
        try {
            LakeContents contents = writing.to(temporary);
            LakeKey key = named.get();
            settle(key, contents, temporary, temporarySidecar);
            return new LakeFile(key.fileName(), key.sha256(), contents);
        } finally {
            Files.deleteIfExists(temporary);
            Files.deleteIfExists(temporarySidecar);
        }
    }

    /** Replaces a small file, so that whoever looks sees the old one or the new. */
    void replace(Path file, Consumer<Path> writing) throws IOException {
        Path temporary = temporary();
        try {
            writing.accept(temporary);
            force(temporary);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private Path temporary() {
        return folder.resolve("." + UUID.randomUUID() + ".tmp");
    }

    private void settle(LakeKey key, LakeContents contents, Path temporary, Path temporarySidecar) {
        Path parquet = folder.resolve(key.fileName());
        try {
            force(temporary);
            new Sidecar(key.sha256(), Sha256.of(temporary), contents).write(temporarySidecar);
            force(temporarySidecar);
            Files.move(temporarySidecar, Sidecar.beside(parquet), StandardCopyOption.ATOMIC_MOVE);
            Files.move(temporary, parquet, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } catch (IOException e) {
            throw new LakeWriteException("lake file " + parquet, e);
        }
    }

    /** Removes files that were being made when a run was killed. */
    static void sweep(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path left : files.filter(Lake::isHalfMade).toList()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static boolean isHalfMade(Path file) {
        return String.valueOf(file.getFileName()).matches("\\.[0-9a-f-]{36}\\.tmp.*");
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    Path folder() {
        return folder;
    }
}
