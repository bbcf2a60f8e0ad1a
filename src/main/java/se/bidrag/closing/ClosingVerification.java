package se.bidrag.closing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.bidrag.closing.sign.Proof;
import se.bidrag.closing.sign.SignedDocument;
import se.bidrag.closing.sign.Signer;
import se.bidrag.closing.sign.Signers;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.publish.PublicationException;
import se.bidrag.publish.Publications;
import se.bidrag.publish.Verification;

/** Proves that a closing is what people signed: every act, every frozen byte, and what publications knew at the time. */
public final class ClosingVerification {

    private final Home home;
    private final Publications publications;

    public ClosingVerification(Home home, Publications publications) {
        this.home = home;
        this.publications = publications;
    }

    /** Every problem, a sentence each; none is good. Whether the figures can be made again is another question. */
    public List<String> problems(Closing closing) {
        Protocol protocol;
        try {
            protocol = Protocol.read(home, closing);
        } catch (ClosingException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        List<String> problems = new ArrayList<>();
        proposals(protocol, problems);
        protocol.acts().forEach(recorded -> evidence(protocol, recorded, problems));
        signers(protocol, problems);
        elsewhere(protocol, problems);
        try (PublishedActs published = new PublishedActs(home)) {
            problems.addAll(new Witnesses(publications, published).problems(protocol));
            publicationsNamed(protocol).forEach(id -> problems.addAll(new Verification(publications).problems(id)));
        } catch (PublicationException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return problems;
    }

    private static Set<String> publicationsNamed(Protocol protocol) {
        Set<String> named = new LinkedHashSet<>();
        protocol.acts().forEach(recorded -> named.add(recorded.act().publication()));
        return named;
    }

    /** Proposals that were put forward; those that never were are nobody's word. */
    private void proposals(Protocol protocol, List<String> problems) {
        Set<String> hashes = new LinkedHashSet<>();
        protocol.acts().forEach(recorded -> hashes.add(recorded.act().proposal()));
        for (String hash : hashes) {
            try {
                Proposal proposal = Proposals.find(home, protocol.closing(), hash);
                if (protocol.state().removed() == null) {
                    proposal.problems()
                            .forEach(problem -> problems.add(proposal.folder().getFileName() + ", " + problem));
                }
            } catch (ClosingException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
    }

    private void evidence(Protocol protocol, RecordedAct recorded, List<String> problems) {
        Path file = recorded.evidence();
        Proof.Document told = recorded.act().proof().document();
        if (file == null || told == null || protocol.state().removed() != null) {
            return;
        }
        try {
            if (!SignedDocument.read(file).tells(told)) {
                problems.add("%s: is signed otherwise than act %d says"
                        .formatted(file, recorded.act().number()));
            }
        } catch (ClosingException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    /** A row that was signed under stays as it is, but for the day on which it ends. */
    private void signers(Protocol protocol, List<String> problems) {
        List<String> current;
        try {
            current = Signers.read(home).rows().stream()
                    .map(row -> Signer.withoutEnd(row.row()))
                    .toList();
        } catch (InvalidHomeException e) {
            problems.addAll(e.problems());
            return;
        }
        for (RecordedAct recorded : protocol.acts()) {
            Act act = recorded.act();
            if (!current.contains(Signer.withoutEnd(act.signer().row()))) {
                problems.add(
                        "reference/signers.csv: act %d was signed under the row '%s', which is not there any more; restore it, and end it with valid_to if it shall not be used"
                                .formatted(act.number(), act.signer().row()));
            }
        }
    }

    /** Acts of different closings name each other, so that the last ones of a closing cannot go without a trace. */
    private void elsewhere(Protocol protocol, List<String> problems) {
        List<RecordedAct> all =
                Closing.list(home).stream().flatMap(this::readable).toList();
        for (RecordedAct recorded : all) {
            Act.Elsewhere named = recorded.act().elsewhere();
            boolean isOurs = recorded.act().closing().equals(protocol.closing().name());
            if (named != null
                    && (isOurs || named.closing().equals(protocol.closing().name()))) {
                boolean isThere = all.stream()
                        .anyMatch(other -> other.act().closing().equals(named.closing())
                                && other.sha256().equals(named.sha256()));
                if (!isThere) {
                    problems.add("closing %s, act %d names act %d of %s, which is not there or was changed"
                            .formatted(
                                    recorded.act().closing(),
                                    recorded.act().number(),
                                    named.number(),
                                    named.closing()));
                }
            }
        }
    }

    private Stream<RecordedAct> readable(Closing closing) {
        try {
            return Protocol.read(home, closing).acts().stream();
        } catch (ClosingException damaged) {
            return Stream.empty();
        }
    }
}
