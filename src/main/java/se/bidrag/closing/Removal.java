package se.bidrag.closing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.bidrag.closing.sign.Signatory;
import se.bidrag.closing.sign.Signer;
import se.bidrag.closing.sign.Signers;
import se.bidrag.home.Home;
import se.bidrag.home.Reason;
import se.bidrag.publish.Durable;
import se.bidrag.publish.Publications;

/** Removes what a closing froze when it need not be kept any more; its acts and its proposals' manifests stay. */
public final class Removal {

    private final Home home;
    private final Moment moment;

    public Removal(Home home, Publications publications, Instant now) {
        this.home = home;
        this.moment = new Moment(home, publications, now);
    }

    /**
     * Records who removes it, and then removes it; killed on the way, it is finished when asked again.
     *
     * @throws ClosingException before the day after the last one that it must be kept
     */
    public RecordedAct remove(Closing closing, Signatory removing) {
        Protocol protocol = Protocol.read(home, closing);
        RecordedAct removed = protocol.state().removed();
        RecordedAct recorded = removed == null ? record(protocol, removing) : removed;
        Proposals.list(home, closing).forEach(Removal::empty);
        return recorded;
    }

    private RecordedAct record(Protocol protocol, Signatory removing) {
        Closing closing = protocol.closing();
        List<Proposal> proposals = Proposals.list(home, closing);
        RecordedAct proposed = protocol.state().proposed();
        LocalDate kept = proposals.stream()
                .map(proposal -> proposal.manifest().retainUntil())
                .max(Comparator.naturalOrder())
                .orElseThrow(
                        () -> new ClosingException("closing %s: there is nothing to remove".formatted(closing.name())));
        if (proposed == null) {
            throw new ClosingException("closing %s: is open again; expected one that was proposed: bidrag close"
                    .formatted(closing.name()));
        }
        if (!moment.today().isAfter(kept)) {
            throw new ClosingException("closing %s: must be kept until %s, today is %s; expected a later day"
                    .formatted(closing.name(), kept, moment.today()));
        }
        Signers signers = Signers.read(home);
        Signer signer = signers.anyone(
                removing.nameAmong(signers, Optional.empty()), closing, moment.today(), removing.verifying());
        return new NextAct(moment, protocol)
                .write(ActKind.REMOVED, proposed.act().proposal(), signer, null, removing, null);
    }

    private static void empty(Proposal proposal) {
        for (String path : Proposal.paths(proposal.folder())) {
            Path top = proposal.folder().resolve(Path.of(path).getName(0));
            if (!path.equals(ProposalManifest.NAME)) {
                try {
                    Durable.delete(top);
                } catch (IOException e) {
                    throw new ClosingException("%s: cannot be removed (%s); ask again".formatted(top, Reason.of(e)), e);
                }
            }
        }
    }
}
