package se.bidrag.closing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bidrag.closing.sign.PersonName;
import se.bidrag.closing.sign.Signatory;
import se.bidrag.closing.sign.SignedDocument;
import se.bidrag.closing.sign.Signer;
import se.bidrag.closing.sign.Signers;
import se.bidrag.home.Home;
import se.bidrag.publish.Publications;

/** Where people act on closings: put forward, approve, ask to open again. One holds the home's lock while one acts. */
public final class SigningDesk {

    private final Home home;
    private final Moment moment;
    private final Signers signers;

    public SigningDesk(Home home, Publications publications, Instant now) {
        this.home = home;
        this.moment = new Moment(home, publications, now);
        this.signers = Signers.read(home);
    }

    /**
     * Puts a proposal forward; one that is put forward already stays as it is.
     *
     * @throws ClosingException when the closing is in force, or the preparer may not prepare it
     */
    public RecordedAct propose(Closing closing, Proposal proposal, Signatory preparer) {
        Protocol protocol = Protocol.read(home, closing);
        RecordedAct earlier = protocol.state().proposed();
        if (earlier != null && earlier.act().proposal().equals(proposal.hash())) {
            return earlier;
        }
        Signer signer = preparing(closing, preparer);
        if (!signer.name().isSameAs(new PersonName(proposal.manifest().preparedBy()))) {
            throw new ClosingException("%s: was prepared by %s, found %s; expected the same person"
                    .formatted(proposal.folder(), proposal.manifest().preparedBy(), signer.name()));
        }
        return new NextAct(moment, protocol).write(ActKind.PROPOSED, proposal.hash(), signer, null, preparer, null);
    }

    /**
     * The row of who is to prepare a closing, before the work of it begins.
     *
     * @throws ClosingException when the closing is in force, or this person may not prepare it
     */
    public Signer preparing(Closing closing, Signatory preparer) {
        if (Protocol.read(home, closing).state().isInForce()) {
            throw new ClosingException(
                    "closing %s: is in force; reopen it first: bidrag reopen".formatted(closing.name()));
        }
        String name = preparer.nameAmong(signers, Optional.empty());
        Signer signer = signers.preparer(name, closing, moment.today(), preparer.verifying());
        if (signer.publicKey() != null && preparer.key() == null) {
            throw new ClosingException(
                    "closing %s: the row of %s has a key; expected it, since nobody else has it: --key"
                            .formatted(closing.name(), signer.name()));
        }
        return signer;
    }

    /**
     * Approves what waits: a reopening that was asked for, else the newest proposal.
     *
     * @param doubts what keeps a proposal's figures from being made again, a sentence each; none is good
     * @throws ClosingException when nothing waits, or this person may not approve it
     */
    public RecordedAct approve(Closing closing, Signatory approver, Function<Proposal, List<String>> doubts) {
        Protocol protocol = Protocol.read(home, closing);
        RecordedAct pending = protocol.state().pending();
        if (pending == null) {
            throw new ClosingException(
                    "closing %s: nothing waits for approval; bidrag close proposes it".formatted(closing.name()));
        }
        Proposal proposal = Proposals.find(home, closing, pending.act().proposal());
        boolean isReopening = pending.act().kind() == ActKind.REOPENING;
        Optional<SignedDocument> document = Optional.ofNullable(approver.evidence())
                .map(SignedDocument::read)
                .map(read -> isReopening
                        ? read.about(List.of(), List.of(pending.sha256()))
                        : read.about(documents(proposal), hashes(proposal)));
        String name = approver.nameAmong(signers, document);
        BigDecimal largestSek = proposal.manifest().largestAmountSek();
        Signer signer = signers.approver(name, closing, moment.today(), largestSek, approver.verifying());
        refuseTouched(proposal);
        if (!isReopening) {
            refuseDoubtful(proposal, doubts);
        }
        ActKind kind = isReopening ? ActKind.REOPENED : ActKind.APPROVED;
        return new NextAct(moment, protocol)
                .write(kind, proposal.hash(), signer, null, approver, document.orElse(null));
    }

    /**
     * Asks for a closing in force to be opened again; another person's approval opens it.
     *
     * @param reason one line
     */
    public RecordedAct reopen(Closing closing, String reason, Signatory asking) {
        Protocol protocol = Protocol.read(home, closing);
        RecordedAct proposed = protocol.state().proposed();
        if (!protocol.state().isInForce() || proposed == null) {
            throw new ClosingException(
                    "closing %s: is not in force; expected one that is approved".formatted(closing.name()));
        }
        String why = reason.strip();
        if (why.isEmpty() || why.matches("(?s).*\\p{Cntrl}.*")) {
            throw new ClosingException(
                    "closing %s: the reason is '%s'; expected one line of text".formatted(closing.name(), reason));
        }
        String name = asking.nameAmong(signers, Optional.empty());
        Signer signer = signers.anyone(name, closing, moment.today(), asking.verifying());
        return new NextAct(moment, protocol)
                .write(ActKind.REOPENING, proposed.act().proposal(), signer, why, asking, null);
    }

    private static List<Path> documents(Proposal proposal) {
        return proposal.manifest().files().stream()
                .filter(file -> file.path().endsWith(".pdf"))
                .map(file -> proposal.folder().resolve(file.path()))
                .toList();
    }

    /** The proposal's own, and that of its document, as a signing service may print it on a page of its own. */
    private static List<String> hashes(Proposal proposal) {
        return Stream.concat(
                        Stream.of(proposal.hash()),
                        proposal.manifest().files().stream()
                                .filter(file -> file.path().endsWith(".pdf"))
                                .map(ProposalManifest.FrozenFile::sha256))
                .toList();
    }

    private static void refuseTouched(Proposal proposal) {
        List<String> problems = proposal.problems();
        if (!problems.isEmpty()) {
            throw new ClosingException(problems.stream()
                    .map(problem -> "%s, %s; restore it, or close again".formatted(proposal.folder(), problem))
                    .collect(Collectors.joining("\n")));
        }
    }

    private static void refuseDoubtful(Proposal proposal, Function<Proposal, List<String>> doubts) {
        List<String> found = doubts.apply(proposal);
        if (!found.isEmpty()) {
            throw new ClosingException("%s: its figures are not what the deliveries give any more; close again\n%s"
                    .formatted(proposal.folder(), String.join("\n", found)));
        }
    }
}
