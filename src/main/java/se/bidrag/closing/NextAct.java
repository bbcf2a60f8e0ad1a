package se.bidrag.closing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.bidrag.closing.Act.Person;
import se.bidrag.closing.sign.Proof;
import se.bidrag.closing.sign.Signatory;
import se.bidrag.closing.sign.SignedDocument;
import se.bidrag.closing.sign.Signer;

/** Writes one more act of a closing, when its time, its signer and what came before allow it. */
final class NextAct {

    private final Moment moment;
    private final Protocol protocol;

    NextAct(Moment moment, Protocol protocol) {
        this.moment = moment;
        this.protocol = protocol;
    }

    /**
     * Signs and writes it.
     *
     * @param proposal the hash of the proposal that it is about
     * @param document what the signatory's document says, where there is one
     * @throws ClosingException when it may not be; then nothing is written
     */
    RecordedAct write(
            ActKind kind,
            String proposal,
            Signer signer,
            @Nullable String reason,
            Signatory signatory,
            @Nullable SignedDocument document) {
        moment.refuseClockSetBack();
        moment.refuseUnknown(signer);
        Act act = draft(kind, proposal, signer, reason);
        if (document != null) {
            act = act.provedBy(Proof.by(document.told()));
        } else if (signatory.key() != null) {
            act = act.provedBy(Proof.by(signatory.key(), act.statement()));
        }
        Path folder = Protocol.folder(moment.home(), protocol.closing());
        Protocol.refuseUnproved(act);
        protocol.state().after(new RecordedAct(act, "", folder));
        return RecordedAct.write(folder, act, signatory.evidence());
    }

    private Act draft(ActKind kind, String proposal, Signer signer, @Nullable String reason) {
        return new Act(
                Act.FORMAT,
                protocol.last().map(last -> last.act().number() + 1).orElse(1),
                kind,
                protocol.closing().name(),
                protocol.state().generation(),
                proposal,
                protocol.last().map(RecordedAct::sha256).orElse(null),
                moment.elsewhere(protocol.closing()),
                moment.publication().id().toString(),
                moment.manifestSha256(),
                moment.at(),
                new Person(signer.name().text(), signer.role().word(), signer.row()),
                reason,
                Proof.NONE);
    }
}
