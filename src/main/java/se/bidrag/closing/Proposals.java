package se.bidrag.closing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bidrag.home.Home;

/** The proposals of a home's closings. */
public final class Proposals {

    private Proposals() {}

    /** Every proposal of a closing, in order of time and hash; half-made folders are none. */
    public static List<Proposal> list(Home home, Closing closing) {
        return sorted(folders(home, closing).stream().map(Proposal::read));
    }

    /** Those of them that are as they were made; what was damaged is verification's to tell, if anybody signed it. */
    static List<Proposal> whole(Home home, Closing closing) {
        return sorted(folders(home, closing).stream().flatMap(folder -> whole(folder).stream()));
    }

    private static Optional<Proposal> whole(Path folder) {
        try {
            return Optional.of(Proposal.read(folder))
                    .filter(proposal -> proposal.problems().isEmpty());
        } catch (ClosingException damaged) {
            return Optional.empty();
        }
    }

    private static List<Path> folders(Home home, Closing closing) {
        Path folder = closing.folder(home);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> path.getFileName().toString().startsWith(Proposal.PREFIX))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Proposal> sorted(Stream<Proposal> proposals) {
        return proposals
                .sorted(Comparator.comparing(
                                (Proposal proposal) -> proposal.manifest().preparedAt())
                        .thenComparing(Proposal::hash))
                .toList();
    }

    /**
     * The proposal of a closing that has this hash, whatever became of the others.
     *
     * @throws ClosingException when it is not there, or is not as it was
     */
    public static Proposal find(Home home, Closing closing, String hash) {
        Path folder = closing.folder(home).resolve(Proposal.name(hash));
        if (!Files.isDirectory(folder)) {
            throw new ClosingException(
                    "closing %s: %s is not there; expected the proposal that its acts are about. Restore it"
                            .formatted(closing.name(), folder));
        }
        Proposal proposal = Proposal.read(folder);
        if (!proposal.hash().equals(hash)) {
            throw new ClosingException("%s: its hash is %s; expected %s, which its acts are about. Restore it"
                    .formatted(folder.resolve(ProposalManifest.NAME), proposal.hash(), hash));
        }
        return proposal;
    }
}
