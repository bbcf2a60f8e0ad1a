package se.bidrag.closing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bidrag.closing.ProposalManifest.FrozenFile;
import se.bidrag.home.Reason;
import se.bidrag.home.Sha256;

/**
 * A closing as proposed: a folder that is never written again.
 *
 * @param folder named {@code proposal-} and the first 12 digits of the hash
 * @param hash SHA-256 of its manifest, 64 hexadecimal digits: what is signed
 */
public record Proposal(Path folder, String hash, ProposalManifest manifest) {

    /** What the names of their folders begin with. */
    static final String PREFIX = "proposal-";

    static final int NAMED_DIGITS = 12;

    /**
     * Reads a proposal.
     *
     * @throws ClosingException when its manifest is not there, does not read, or is not the one that the folder is named by
     */
    public static Proposal read(Path folder) {
        Path file = folder.resolve(ProposalManifest.NAME);
        String hash = hash(file);
        if (!folder.endsWith(name(hash))) {
            throw new ClosingException(
                    "%s: its hash is %s; expected what the folder is named by. It was changed: restore it"
                            .formatted(file, hash));
        }
        return new Proposal(folder, hash, ProposalManifest.read(file));
    }

    static String name(String hash) {
        return PREFIX + hash.substring(0, NAMED_DIGITS);
    }

    private static String hash(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ClosingException(
                    "%s is not there; expected the manifest of a proposal to close. Restore it".formatted(file));
        }
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new ClosingException(
                    "%s cannot be read (%s); let this account read it".formatted(file, Reason.of(e)), e);
        }
    }

    /** What is not as the manifest says: files gone, changed or come, in order of path; empty when it is whole. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        manifest.files().forEach(file -> check(file, problems));
        TreeSet<String> strange = new TreeSet<>(paths(folder));
        strange.removeAll(manifest.files().stream().map(FrozenFile::path).collect(Collectors.toSet()));
        strange.remove(ProposalManifest.NAME);
        strange.forEach(path -> problems.add("%s: is not in the manifest; expected no such file".formatted(path)));
        return problems;
    }

    private void check(FrozenFile frozen, List<String> problems) {
        Path file = folder.resolve(frozen.path()).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.add("%s: is not there".formatted(frozen.path()));
            return;
        }
        try {
            String found = Sha256.of(file);
            if (!found.equals(frozen.sha256())) {
                problems.add("%s: its SHA-256 is %s, wanted %s".formatted(frozen.path(), found, frozen.sha256()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file under a folder, links too, as paths from it with {@code /}. */
    static List<String> paths(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
