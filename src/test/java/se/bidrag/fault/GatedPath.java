package se.bidrag.fault;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/** A path whose files lie behind a gate; it reads as the path it stands for. */
record GatedPath(GatedFileSystem system, Path path) implements Path {

    static Path real(Path path) {
        return path instanceof GatedPath gated ? gated.path : path;
    }

    private Path gated(Path real) {
        return new GatedPath(system, real);
    }

    @Override
    public FileSystem getFileSystem() {
        return system;
    }

    @Override
    public boolean isAbsolute() {
        return path.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return path.getRoot() == null ? null : gated(path.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return path.getFileName() == null ? null : gated(path.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return path.getParent() == null ? null : gated(path.getParent());
    }

    @Override
    public int getNameCount() {
        return path.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return gated(path.getName(index));
    }

    @Override
    public Path subpath(int from, int to) {
        return gated(path.subpath(from, to));
    }

    @Override
    public boolean startsWith(Path other) {
        return path.startsWith(real(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return path.endsWith(real(other));
    }

    @Override
    public Path normalize() {
        return gated(path.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return gated(path.resolve(real(other)));
    }

    @Override
    public Path relativize(Path other) {
        return gated(path.relativize(real(other)));
    }

    @Override
    public URI toUri() {
        return path.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return gated(path.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return gated(path.toRealPath(options));
    }

    @Override
    public File toFile() {
        return path.toFile();
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return path.compareTo(real(other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Path path && this.path.equals(real(path));
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
