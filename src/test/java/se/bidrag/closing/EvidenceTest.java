package se.bidrag.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.bidrag.closing.SigningHome.AUTHORISER;
import static se.bidrag.closing.SigningHome.GOOD;
import static se.bidrag.closing.SigningHome.PREPARER;
import static se.bidrag.closing.SigningHome.REVIEWER;
import static se.bidrag.closing.SigningHome.YEAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.closing.sign.Signatory;
import se.bidrag.closing.sign.SigningService;

/** Approval by a PDF that was signed in a region's own service. */
class EvidenceTest {

    private final Path folder;
    private final SigningHome home;
    private final Proposal proposal;

    EvidenceTest(@TempDir Path folder) {
        this.folder = folder;
        this.home = SigningHome.prepared().copiedTo(folder.resolve("now"));
        this.proposal = home.frozen("82572546.00");
        home.desk("2025-02-01T09:00:00Z").propose(YEAR, proposal, home.key(PREPARER));
    }

    @Test
    void takesADocumentThatWasSignedElsewhere() throws IOException {
        Path signed = SigningService.of("GIVENNAME=Påhittad, SURNAME=Attestant, O=Påhittad region")
                .sign(proposal.folder().resolve("closing.pdf"), folder.resolve("signed.pdf"), "2025-02-01T09:30:00Z");
        RecordedAct approved = home.desk("2025-02-01T10:00:00Z").approve(YEAR, new Signatory(null, null, signed), GOOD);

        assertThat(approved.act().signer().name()).isEqualTo(AUTHORISER);
        assertThat(approved.act().proof().document()).satisfies(document -> {
            assertThat(document.field()).isEqualTo("Signature1");
            assertThat(document.subject()).isEqualTo("GIVENNAME=Påhittad,SURNAME=Attestant,O=Påhittad region");
            assertThat(document.serial()).isEqualTo("4711");
            assertThat(document.signedAt()).hasToString("2025-02-01T09:30:00Z");
        });
        assertThat(approved.folder().resolve("evidence.pdf")).hasSameBinaryContentAs(signed);
        assertThat(home.problems()).isEmpty();
    }

    @Test
    void takesASignedDocumentThatNamesTheProposal() throws IOException {
        Path cover = folder.resolve("cover.pdf");
        SigningService.write(cover, "Underlag " + proposal.hash());
        Path signed =
                SigningService.of("CN=Påhittad Attestant").sign(cover, folder.resolve("s.pdf"), "2025-02-01T09:30:00Z");

        assertThat(home.desk("2025-02-01T10:00:00Z")
                        .approve(YEAR, new Signatory(AUTHORISER, null, signed), GOOD)
                        .act()
                        .kind())
                .isEqualTo(ActKind.APPROVED);
    }

    @Test
    void refusesEvidenceForAnotherHash() throws IOException {
        Path other = home.frozen("1").folder().resolve("closing.pdf");
        Path signed =
                SigningService.of("CN=" + AUTHORISER).sign(other, folder.resolve("s.pdf"), "2025-02-01T09:30:00Z");

        assertRefused(
                () -> home.desk("2025-02-01T11:00:00Z").approve(YEAR, new Signatory(null, null, signed), GOOD),
                "s.pdf: is no signed copy of ");
    }

    @Test
    void refusesADocumentThatWasChangedAfterItWasSigned() throws IOException {
        Path document = proposal.folder().resolve("closing.pdf");
        Path signed =
                SigningService.of("CN=" + AUTHORISER).sign(document, folder.resolve("s.pdf"), "2025-02-01T09:30:00Z");
        byte[] bytes = Files.readAllBytes(signed);
        Path added = Files.write(folder.resolve("added.pdf"), bytes);
        Files.writeString(added, "9", StandardOpenOption.APPEND);
        bytes[bytes.length / 2] ^= 1;
        Path changed = Files.write(folder.resolve("changed.pdf"), bytes);

        assertRefused(
                () -> home.desk("2025-02-01T11:00:00Z").approve(YEAR, new Signatory(null, null, added), GOOD),
                "added.pdf: something was added after it was signed");
        assertThatThrownBy(
                        () -> home.desk("2025-02-01T11:00:00Z").approve(YEAR, new Signatory(null, null, changed), GOOD))
                .isInstanceOf(ClosingException.class);
        assertRefused(
                () -> home.desk("2025-02-01T11:00:00Z").approve(YEAR, new Signatory(REVIEWER, null, signed), GOOD),
                "is signed by CN=Påhittad Attestant; expected Påhittad Granskare");
        assertRefused(
                () -> home.desk("2025-02-01T11:00:00Z").approve(YEAR, new Signatory(null, null, document), GOOD),
                "has no signature; expected a PDF that was signed");
    }

    private static void assertRefused(ThrowingCallable act, String reason) {
        assertThatThrownBy(act).isInstanceOf(ClosingException.class).hasMessageContaining(reason);
    }
}
