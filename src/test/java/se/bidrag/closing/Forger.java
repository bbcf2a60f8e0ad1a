package se.bidrag.closing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.bidrag.closing.Act.Person;
import se.bidrag.closing.sign.Proof;
import se.bidrag.closing.sign.SigningKey;
import se.bidrag.publish.Json;

/** Somebody who may write every file of a home and knows how acts are made, but has no other person's key. */
record Forger(SigningHome home) {

    /** The act after the last one, in another's name and with what shows something else. */
    void append(ActKind kind, Person signer, Proof proof) {
        Protocol protocol = Protocol.read(home.home(), SigningHome.YEAR);
        RecordedAct last = protocol.last().orElseThrow();
        Act act = last.act();
        Act next = new Act(
                Act.FORMAT,
                act.number() + 1,
                kind,
                act.closing(),
                act.generation(),
                act.proposal(),
                last.sha256(),
                null,
                act.publication(),
                act.publicationManifestSha256(),
                act.at().plusSeconds(60),
                signer,
                null,
                proof);
        RecordedAct.write(Protocol.folder(home.home(), SigningHome.YEAR), next, null);
    }

    /** The last act once more, under this row and signed with this key. */
    void signAnew(String row, String key) {
        RecordedAct last = Protocol.read(home.home(), SigningHome.YEAR).last().orElseThrow();
        Act act = last.act();
        Act unsigned = new Act(
                act.format(),
                act.number(),
                act.kind(),
                act.closing(),
                act.generation(),
                act.proposal(),
                act.previousSha256(),
                act.elsewhere(),
                act.publication(),
                act.publicationManifestSha256(),
                act.at(),
                new Person(act.signer().name(), act.signer().role(), row),
                act.reason(),
                Proof.NONE);
        SigningKey signing = SigningKey.read(home.keys().resolve(key), prompt -> new char[0]);
        write(last.folder().resolve(RecordedAct.FILE), unsigned.provedBy(Proof.by(signing, unsigned.statement())));
    }

    /** Changes one text to another in the last act. */
    void edit(String from, String to) {
        RecordedAct last = Protocol.read(home.home(), SigningHome.YEAR).last().orElseThrow();
        replace(last.folder().resolve(RecordedAct.FILE), from, to);
    }

    void replace(Path file, String from, String to) {
        try {
            Files.writeString(file, Files.readString(file).replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that a signature stands for: proposals, acts and evidence. */
    List<Path> signedFiles() {
        Path folder = SigningHome.YEAR.folder(home.home());
        return Proposal.paths(folder).stream().map(folder::resolve).toList();
    }

    private static void write(Path file, Act act) {
        try {
            Files.writeString(file, Json.MAPPER.writeValueAsString(act) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
