package se.bidrag.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.home.Reason;

/** Walks the incoming folder; hidden files and folders and readme files are no deliveries, links are not followed. */
final class Incoming {

    private final Home home;
    private final Looking looking;
    private final List<String> descriptors = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final Set<String> linkedFolders = new HashSet<>();
    private final List<Delivery> unreadable = new ArrayList<>();

    private Incoming(Home home, Looking looking) {
        this.home = home;
        this.looking = looking;
    }

    static Incoming of(Home home, Looking looking) {
        Incoming incoming = new Incoming(home, looking);
        if (Files.exists(home.incoming(), LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isDirectory(home.incoming(), LinkOption.NOFOLLOW_LINKS)) {
                throw new InvalidHomeException(List.of("incoming: is a file or a link; expected a folder in the home"));
            }
            incoming.walk(home.incoming());
        }
        return incoming;
    }

    /** Paths of all descriptors, from the home. */
    List<String> descriptors() {
        return descriptors.stream().sorted().toList();
    }

    /** Paths of all that is neither a descriptor nor to be ignored, from the home. */
    List<String> files() {
        return files.stream().sorted().toList();
    }

    /** Those of them that are links to folders, which are not walked. */
    Set<String> linkedFolders() {
        return linkedFolders;
    }

    /** Folders that could not be looked into. */
    List<Delivery> unreadable() {
        return unreadable;
    }

    private void walk(Path folder) {
        for (Path path : entries(folder)) {
            looking.at(path(path));
            try {
                BasicFileAttributes attributes =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (!attributes.isDirectory()) {
                    file(path, attributes);
                } else if (!isHidden(path)) {
                    walk(path);
                }
            } catch (IOException e) {
                cannotLookInto(path, e);
            }
        }
    }

    private List<Path> entries(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            cannotLookInto(folder, e);
            return List.of();
        } catch (UncheckedIOException e) {
            cannotLookInto(folder, Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)));
            return List.of();
        }
    }

    private void file(Path file, BasicFileAttributes attributes) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
            linkedFolders.add(path(file));
        }
        if (Descriptor.isNamed(file)) {
            descriptors.add(path(file));
        } else if (!isHidden(file) && !name.startsWith("readme.")) {
            files.add(path(file));
        }
    }

    private void cannotLookInto(Path path, IOException failure) {
        unreadable.add(Delivery.undeclared(
                path(path),
                "cannot be looked into (%s); let the account that runs Bidrag read it".formatted(Reason.of(failure))));
    }

    private boolean isHidden(Path path) {
        return !path.equals(home.incoming())
                && String.valueOf(path.getFileName()).startsWith(".");
    }

    private String path(Path file) {
        return home.root()
                .relativize(file)
                .toString()
                .replace(file.getFileSystem().getSeparator(), "/");
    }
}
