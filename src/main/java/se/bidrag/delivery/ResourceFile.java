package se.bidrag.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import se.bidrag.home.Home;
import se.bidrag.home.Reason;

/** The file that a resource names: where it lies, and why it must not be read if it must not. */
final class ResourceFile {

    private final Home home;
    private final Resource resource;
    private final String declared;

    /** @param declared its path from the descriptor's folder */
    ResourceFile(Home home, Resource resource, String declared) {
        this.home = home;
        this.resource = resource;
        this.declared = declared;
    }

    /** From the home, with slashes; as declared where it leads out of its folder. */
    String path() {
        String path = resource.folder() + "/" + declared;
        return leavesItsFolder() ? path : Path.of(path).normalize().toString().replace('\\', '/');
    }

    Optional<String> fault() {
        if (leavesItsFolder()) {
            return Optional.of("path '%s' is refused; expected a path from the descriptor's folder and inside it"
                    .formatted(declared));
        }
        try {
            return faultOf(home.root().resolve(path()));
        } catch (IOException e) {
            return Optional.of(
                    "the file cannot be read (%s); let the account that runs Bidrag read it".formatted(Reason.of(e)));
        }
    }

    private Optional<String> faultOf(Path file) throws IOException {
        Path real;
        try {
            real = file.toRealPath();
        } catch (NoSuchFileException e) {
            return Optional.of(
                    Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                            ? "the file is a link to nothing; put the file itself there"
                            : "no such file; put it there, or remove resource '%s' from %s"
                                    .formatted(
                                            resource.name(),
                                            resource.descriptor().file()));
        }
        if (!real.startsWith(home.root().toRealPath())) {
            return Optional.of("the file is a link that leaves the home, which is refused; put the file itself there");
        }
        if (Files.isDirectory(real)) {
            return Optional.of("is a folder; expected a file");
        }
        if (!Files.isRegularFile(real)) {
            return Optional.of("is no ordinary file; expected one");
        }
        if (!Files.isReadable(real)) {
            return Optional.of("the file may not be read; let the account that runs Bidrag read it");
        }
        return sizeFault(Files.size(real));
    }

    private Optional<String> sizeFault(long size) {
        if (size == 0) {
            return Optional.of("the file is empty, 0 bytes; expected at least a header");
        }
        Place declared = resource.place().at("bytes");
        if (declared.isPresent() && declared.node().asLong() != size) {
            return Optional.of("the file has %d bytes, its descriptor says %s; expected the whole file as sent"
                    .formatted(size, declared.text()));
        }
        return Optional.empty();
    }

    boolean leavesItsFolder() {
        try {
            return Path.of(declared).isAbsolute()
                    || declared.contains("://")
                    || Arrays.asList(declared.split("[/\\\\]", -1)).contains("..");
        } catch (InvalidPathException e) {
            return true;
        }
    }
}
