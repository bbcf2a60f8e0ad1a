package se.bidrag.closing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bidrag.home.Home;

/** The proposals of a home's closings. */
public final class Proposals {

    private Proposals() {}

    /** Every proposal of a closing, in order of time and hash; half-made folders are none. */
    public static List<Proposal> list(Home home, Closing closing) {
        Path folder = closing.folder(home);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> path.getFileName().toString().startsWith(Proposal.PREFIX))
                    .map(Proposal::read)
                    .sorted((one, other) -> {
                        int byTime = one.manifest()
                                .preparedAt()
                                .compareTo(other.manifest().preparedAt());
                        return byTime == 0 ? one.hash().compareTo(other.hash()) : byTime;
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The proposal of a closing whose hash begins so.
     *
     * @param hash its hash, or the first digits of it, 6 or more
     * @throws ClosingException when none begins so, or several do
     */
    public static Proposal find(Home home, Closing closing, String hash) {
        List<Proposal> all = list(home, closing);
        List<Proposal> found = hash.length() < 6
                ? List.of()
                : all.stream()
                        .filter(proposal -> proposal.hash().startsWith(hash))
                        .toList();
        if (found.size() != 1) {
            throw new ClosingException("closing %s: %s begins with '%s'; there %s"
                    .formatted(
                            closing.name(),
                            found.isEmpty() ? "no proposal" : "more than one proposal",
                            hash,
                            told(all)));
        }
        return found.get(0);
    }

    private static String told(List<Proposal> all) {
        return all.isEmpty()
                ? "is none: bidrag close makes one"
                : "are " + all.stream().map(Proposal::hash).collect(Collectors.joining(", "));
    }
}
