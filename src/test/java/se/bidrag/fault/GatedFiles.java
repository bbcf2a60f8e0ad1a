package se.bidrag.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** The machine's own files, where each operation passes a gate first. */
final class GatedFiles extends FileSystemProvider {

    private final FileSystemProvider files;
    private final Gate gate;
    private final GatedFileSystem system;

    GatedFiles(FileSystem machine, Gate gate) {
        this.files = machine.provider();
        this.gate = gate;
        this.system = new GatedFileSystem(this, machine);
    }

    Path path(Path real) {
        return new GatedPath(system, real);
    }

    private Path pass(Path path) throws IOException {
        gate.file(path.toString());
        return GatedPath.real(path);
    }

    @Override
    public String getScheme() {
        return "gated";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... given)
            throws IOException {
        GatedChannel open = new GatedChannel(files.newFileChannel(pass(path), options, given), gate, path.toString());
        gate.opened(path.toString());
        return open;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... given)
            throws IOException {
        GatedChannel open = new GatedChannel(files.newFileChannel(pass(path), options, given), gate, path.toString());
        gate.opened(path.toString());
        return open;
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> found = files.newDirectoryStream(pass(folder), path -> filter.accept(path(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> paths = found.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return paths.hasNext();
                    }

                    @Override
                    public Path next() {
                        return path(paths.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                found.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... given) throws IOException {
        files.createDirectory(pass(folder), given);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... given) throws IOException {
        files.createSymbolicLink(pass(link), GatedPath.real(target), given);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return path(files.readSymbolicLink(pass(link)));
    }

    @Override
    public void delete(Path path) throws IOException {
        files.delete(pass(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        files.copy(pass(from), GatedPath.real(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        files.move(pass(from), GatedPath.real(to), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return files.isSameFile(pass(path), GatedPath.real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return files.isHidden(pass(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return files.getFileStore(pass(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        files.checkAccess(pass(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return files.getFileAttributeView(GatedPath.real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return files.readAttributes(pass(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return files.readAttributes(pass(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        files.setAttribute(pass(path), name, value, options);
    }
}
