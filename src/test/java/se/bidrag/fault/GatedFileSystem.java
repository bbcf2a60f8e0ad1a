package se.bidrag.fault;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;

/** The machine's file system, with a gate before its files. */
final class GatedFileSystem extends FileSystem {

    private final GatedFiles files;
    private final FileSystem machine;

    GatedFileSystem(GatedFiles files, FileSystem machine) {
        this.files = files;
        this.machine = machine;
    }

    @Override
    public FileSystemProvider provider() {
        return files;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("the machine's file system stays open");
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return machine.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of(files.path(Path.of("/")));
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return machine.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return machine.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return files.path(machine.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = machine.getPathMatcher(pattern);
        return path -> matcher.matches(GatedPath.real(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return machine.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
