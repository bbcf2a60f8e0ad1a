package se.bidrag.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bidrag.home.Sha256;
import se.bidrag.publish.Manifest.Previous;

/** Proves that publications are what they were when they were made: every file, every link of the chain. */
public final class Verification {

    private final Publications publications;

    public Verification(Publications publications) {
        this.publications = publications;
    }

    /** How many publications there are, damaged or not. */
    public int publicationCount() {
        return publications.ids().size();
    }

    /** Every problem of every publication, of the chain and of {@code current}, one sentence each; none is good. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        Optional<PublicationId> before = Optional.empty();
        for (PublicationId id : chain()) {
            problems.addAll(isThere(id) ? problems(id, before) : removed(id, before));
            before = Optional.of(id);
        }
        newestShown().ifPresent(problems::add);
        current().ifPresent(problems::add);
        problems.addAll(beside(problems.isEmpty()));
        return problems;
    }

    /** How many publications retention has left only the manifest of. */
    public int removedCount() {
        return publications.removed().ids().size();
    }

    /** Those that are there and those whose manifest was left, oldest first. */
    private List<PublicationId> chain() {
        return Stream.concat(publications.ids().stream(), publications.removed().ids().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isThere(PublicationId id) {
        return publications.ids().contains(id);
    }

    private Path manifest(PublicationId id) {
        return isThere(id)
                ? publications.folder().resolve(id.toString()).resolve(Publication.MANIFEST)
                : publications.removed().manifest(id);
    }

    /** Of a removed publication only its place in the chain is left to look at. */
    private List<String> removed(PublicationId id, Optional<PublicationId> before) {
        try {
            Manifest manifest = Manifest.read(manifest(id));
            return manifest.publicationId().equals(id.toString())
                    ? link(id, Optional.ofNullable(manifest.previous()), before)
                    : List.of("%s, removed: its manifest is that of %s".formatted(id, manifest.publicationId()));
        } catch (PublicationException e) {
            return List.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return List.of("%s cannot be read: %s".formatted(id, e));
        }
    }

    /** Every problem of one publication and its link to the one before. */
    public List<String> problems(String name) {
        PublicationId id = publications.find(name).id();
        Optional<PublicationId> before =
                chain().stream().filter(other -> other.compareTo(id) < 0).reduce((older, newer) -> newer);
        return problems(id, before);
    }

    private List<String> problems(PublicationId id, Optional<PublicationId> before) {
        Path folder = publications.folder().resolve(id.toString());
        try {
            Manifest manifest = Publication.read(id, folder).manifest();
            List<String> problems = new ArrayList<>();
            if (!manifest.publicationId().equals(id.toString())) {
                problems.add("%s: its manifest is that of %s".formatted(id, manifest.publicationId()));
            }
            problems.addAll(FolderCheck.problems(id, folder, manifest));
            problems.addAll(link(id, Optional.ofNullable(manifest.previous()), before));
            return problems;
        } catch (PublicationException e) {
            return List.of(String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            return List.of("%s cannot be read: %s".formatted(id, e));
        }
    }

    private List<String> link(PublicationId id, Optional<Previous> named, Optional<PublicationId> before)
            throws IOException {
        String expected = before.map(PublicationId::toString).orElse("none");
        String found = named.map(Previous::publicationId).orElse("none");
        if (named.isPresent() && chain().stream().noneMatch(other -> found.equals(other.toString()))) {
            return List.of("%s: the publication before it, %s, is missing".formatted(id, found));
        }
        if (!found.equals(expected)) {
            return List.of(
                    "%s: its manifest names %s as the publication before it, found %s".formatted(id, found, expected));
        }
        if (named.isEmpty() || before.isEmpty()) {
            return List.of();
        }
        Path manifest = manifest(before.get());
        return !Files.exists(manifest) || Sha256.of(manifest).equals(named.get().manifestSha256())
                ? List.of()
                : List.of("%s: the manifest of the publication before it, %s, was changed".formatted(id, found));
    }

    /** The newest publication has no next one that would miss it, but readers were shown it. */
    private Optional<String> newestShown() {
        return new ShownLog(publications.folder())
                .newest()
                .filter(shown -> chain().stream().allMatch(id -> id.compareTo(shown) < 0))
                .map("%s, which readers were shown, is missing"::formatted);
    }

    /** What stands beside the publications for the readers of any; their list is right only where all of them are. */
    private List<String> beside(boolean areAllThere) {
        try {
            return Stream.of(
                            publications.live().problem(),
                            areAllThere ? publications.listed().problem(publications.ids()) : Optional.<String>empty())
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            return List.of("what stands beside the publications cannot be read: " + e);
        }
    }

    private Optional<String> current() {
        Optional<String> target = publications.currentTarget();
        if (target.isEmpty() && !publications.ids().isEmpty()) {
            return Optional.of("current points at nothing, though there are publications; run revert with one of them");
        }
        return target.filter(name -> !Files.isDirectory(publications.folder().resolve(name)))
                .map("current points at '%s', which is not there; run revert with one that is"::formatted);
    }
}
