package se.bidrag.closing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.closing.sign.VerifyingKey;
import se.bidrag.home.Home;

/** The acts of one closing, in order, each naming the one before by its hash: what was done, by whom, when. */
public record Protocol(Closing closing, List<RecordedAct> acts, ClosingState state) {

    static final String FOLDER = "acts";

    public Protocol {
        acts = List.copyOf(acts);
    }

    /**
     * Reads the acts of a closing; none where there are none yet.
     *
     * @throws ClosingException when an act does not read, does not follow from the one before, or is not signed by its key
     */
    public static Protocol read(Home home, Closing closing) {
        List<RecordedAct> acts = new ArrayList<>();
        ClosingState state = ClosingState.NEW;
        for (Path folder : folders(folder(home, closing))) {
            RecordedAct next = RecordedAct.read(folder);
            check(closing, acts.isEmpty() ? null : acts.get(acts.size() - 1), next.act());
            state = state.after(next);
            acts.add(next);
        }
        return new Protocol(closing, acts, state);
    }

    static Path folder(Home home, Closing closing) {
        return closing.folder(home).resolve(FOLDER);
    }

    private static List<Path> folders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> !isHalfMade(path)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a killed program was writing: no act, and swept when the next one is written. */
    private static boolean isHalfMade(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") && name.endsWith(".partial");
    }

    private static void check(Closing closing, @Nullable RecordedAct before, Act act) {
        int number = before == null ? 1 : before.act().number() + 1;
        if (!act.closing().equals(closing.name()) || act.number() != number) {
            throw wrong(
                    act,
                    "is act %d of %s; expected act %d of %s. Restore what is missing"
                            .formatted(act.number(), act.closing(), number, closing.name()));
        }
        String previous = before == null ? null : before.sha256();
        if (!Objects.equals(act.previousSha256(), previous)) {
            throw wrong(
                    act,
                    "names %s as the act before it, found %s: one of them was changed. Restore it"
                            .formatted(act.previousSha256(), previous));
        }
        if (before != null && act.at().isBefore(before.act().at())) {
            throw wrong(
                    act,
                    "was at %s, before act %d at %s: a clock was set back"
                            .formatted(
                                    act.at(),
                                    before.act().number(),
                                    before.act().at()));
        }
        refuseUnproved(act);
        if (act.proof().signature() != null && !isSigned(act)) {
            throw wrong(
                    act,
                    "its signature is not that of %s under this act: it was changed, or signed with another key"
                            .formatted(act.signer().name()));
        }
    }

    /** Who approves must show who they are; and so must everybody who has a key, or one could act in another's name. */
    static void refuseUnproved(Act act) {
        boolean mustShow = act.kind() == ActKind.APPROVED
                || act.kind() == ActKind.REOPENED
                || act.kind() == ActKind.REMOVED
                || act.signer().row().contains("public_key=");
        if (mustShow && !act.proof().shows()) {
            throw wrong(
                    act,
                    "is by the word of %s only; expected their key (--key)%s"
                            .formatted(
                                    act.signer().name(),
                                    act.kind() == ActKind.PROPOSED || act.kind() == ActKind.REOPENING
                                            ? ", since their row has one"
                                            : " or a document that they signed (--evidence)"));
        }
    }

    /** By the key that the signer's row has, which is part of what is signed. */
    private static boolean isSigned(Act act) {
        String line = act.proof().publicKey();
        return line != null
                && act.signer().row().endsWith("public_key=" + line)
                && VerifyingKey.parse(line)
                        .map(key -> act.proof().isSignatureOf(act.statement(), key))
                        .orElse(false);
    }

    private static ClosingException wrong(Act act, String what) {
        return new ClosingException("closing %s, act %d (%s): %s"
                .formatted(act.closing(), act.number(), act.kind().word(), what));
    }

    Optional<RecordedAct> last() {
        return acts.isEmpty() ? Optional.empty() : Optional.of(acts.get(acts.size() - 1));
    }

    /** The approved closing that this is, while it is in force. */
    Optional<ClosedPeriod> inForce(Home home) {
        RecordedAct proposed = state.proposed();
        if (!state.isInForce() || proposed == null || state.removed() != null) {
            return Optional.empty();
        }
        List<RecordedAct> approvals = state.approvals();
        return Optional.of(new ClosedPeriod(
                closing,
                Proposals.find(home, closing, proposed.act().proposal()),
                state.generation(),
                proposed.act().signer().name(),
                approvals.stream()
                        .map(approval -> approval.act().signer().name())
                        .toList(),
                approvals.get(approvals.size() - 1).act().at()));
    }
}
