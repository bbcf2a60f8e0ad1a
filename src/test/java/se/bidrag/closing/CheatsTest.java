package se.bidrag.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.bidrag.closing.SigningHome.AUTHORISER;
import static se.bidrag.closing.SigningHome.GOOD;
import static se.bidrag.closing.SigningHome.PREPARER;
import static se.bidrag.closing.SigningHome.REVIEWER;
import static se.bidrag.closing.SigningHome.SECOND_REVIEWER;
import static se.bidrag.closing.SigningHome.YEAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.closing.sign.Proof;
import se.bidrag.closing.sign.Signatory;
import se.bidrag.nightly.StopChecksViolatedException;

/** Attempts to pass for two people, or to change afterwards what was signed; each is refused or found. */
class CheatsTest {

    private static final String MORNING = "2025-02-01T09:00:00Z";
    private static final String NOON = "2025-02-01T11:00:00Z";

    private final Path folder;
    private final SigningHome home;
    private final Forger forger;

    CheatsTest(@TempDir Path folder) {
        this.folder = folder;
        this.home = SigningHome.prepared().copiedTo(folder.resolve("now"));
        this.forger = new Forger(home);
    }

    @BeforeEach
    void propose() {
        home.desk(MORNING).propose(YEAR, home.frozen("82572546.00"), home.key(PREPARER));
    }

    @Test
    void refusesThePreparerUnderASecondKeyOfTheSameName() {
        home.addSigner("påhittad  UPPRÄTTARE,granskare,19,,2024-01-01,,", "andra");
        home.night("2025-02-01T10:00:00Z");

        assertRefused(
                () -> home.desk("2025-02-03T09:00:00Z").approve(YEAR, home.key("andra"), GOOD),
                "is by påhittad  UPPRÄTTARE, who prepared it in act 1; expected another person");
    }

    @Test
    void refusesAKeyThatIsAddedAndUsedTheSameDay() {
        home.addSigner("Påhittad Extra,granskare,19,,2025-01-01,,", "extra");
        assertRefused(
                () -> home.desk(NOON).approve(YEAR, home.key("extra"), GOOD),
                "the row of Påhittad Extra (granskare) is not in the newest publication, 000002-2025-01-31; run bidrag nightly");

        home.night("2025-02-01T10:00:00Z");
        assertRefused(
                () -> home.desk(NOON).approve(YEAR, home.key("extra"), GOOD),
                "was first published today and says that it is valid from 2025-01-01; it signs from tomorrow");
        assertThat(home.desk("2025-02-02T09:00:00Z")
                        .approve(YEAR, home.key("extra"), GOOD)
                        .act()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void refusesToActInTheNameOfSomebodyWhoHasAKey() {
        assertRefused(
                () -> home.desk(NOON).propose(YEAR, home.frozen("1"), new Signatory(PREPARER, null, null)),
                "the row of Påhittad Upprättare has a key; expected it, since nobody else has it: --key");
        assertRefused(
                () -> home.desk(NOON).approve(YEAR, home.keyAs(REVIEWER, PREPARER), GOOD),
                "the key is Påhittad Granskare's, found the name Påhittad Upprättare");
    }

    @Test
    void refusesAProposalThatWasEditedBeforeItIsApproved() throws IOException {
        append(Proposals.list(home.home(), YEAR).get(0).folder().resolve("facts.csv"));

        assertRefused(() -> home.desk(NOON).approve(YEAR, home.key(REVIEWER), GOOD), "facts.csv: its SHA-256 is");
    }

    @Test
    void findsEveryByteThatIsEditedAfterItIsApproved() throws IOException {
        home.desk(NOON).approve(YEAR, home.key(REVIEWER), GOOD);
        for (Path file : forger.signedFiles()) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            assertThat(home.problems()).as(file.toString()).isNotEmpty();
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        assertThat(home.problems()).isEmpty();
    }

    @Test
    void findsEveryByteOfAnActThatIsEdited() throws IOException {
        RecordedAct approved = home.desk(NOON).approve(YEAR, home.key(REVIEWER), GOOD);
        Path file = approved.folder().resolve(RecordedAct.FILE);
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= 1;
            Files.write(file, bytes);
            assertThatThrownBy(() -> Protocol.read(home.home(), YEAR))
                    .as("byte %d", i)
                    .isInstanceOf(ClosingException.class);
            bytes[i] ^= 1;
        }
    }

    @Test
    void findsSignersThatAreEditedAfterTheySigned() {
        home.desk(NOON).approve(YEAR, home.key(REVIEWER), GOOD);
        Path signers = home.home().reference().resolve("signers.csv");
        forger.replace(signers, "100000000.00,2024-01-01,,", "100000000.00,2024-01-01,2025-03-31,");
        assertThat(home.problems()).as("who leaves has signed all the same").isEmpty();

        forger.replace(signers, "19,100000000.00", "19,500000000.00");
        assertThat(home.problems())
                .singleElement()
                .asString()
                .contains("act 2 was signed under the row 'signers.csv: name=Påhittad Granskare")
                .contains("which is not there any more");
    }

    @Test
    void findsAKeyThatWasSwapped() {
        RecordedAct approved = home.desk(NOON).approve(YEAR, home.key(REVIEWER), GOOD);
        String old = String.valueOf(approved.act().proof().publicKey());
        String other = home.newKey("another");
        forger.replace(home.home().reference().resolve("signers.csv"), old, other);
        forger.signAnew(approved.act().signer().row().replace(old, other), "another");

        assertThat(home.problems())
                .singleElement()
                .asString()
                .contains("act 2 is signed under the row")
                .endsWith("which publication 000002-2025-01-31 does not know: the key or the row was put in its place");
    }

    @Test
    void findsLastYearsSignatureReplayed() {
        Closing before = new Closing(Period.parse("2023"), "19");
        home.desk(MORNING).propose(before, home.frozen(before, "1"), home.key(PREPARER));
        Act old = home.desk(NOON).approve(before, home.key(REVIEWER), GOOD).act();
        forger.append(ActKind.APPROVED, old.signer(), old.proof());

        assertThat(home.problems())
                .singleElement()
                .asString()
                .contains("act 2 (approved): its signature is not that of Påhittad Granskare under this act");
        assertThatThrownBy(() -> Acts.inForce(home.home())).hasMessageContaining("its signature is not that of");
    }

    @Test
    void findsAnApprovalThatNobodySigned() {
        forger.append(
                ActKind.APPROVED,
                new Act.Person(
                        AUTHORISER,
                        "beslutsattestant",
                        "signers.csv: name=%s, role=beslutsattestant".formatted(AUTHORISER)),
                Proof.NONE);
        assertThat(home.problems()).singleElement().asString().contains("is by the word of Påhittad Attestant only");
    }

    @Test
    void findsAnotherDateInASignedAct() {
        home.desk(NOON).approve(YEAR, home.key(REVIEWER), GOOD);
        forger.edit("2025-02-01T11:00:00Z", "2025-02-01T10:59:00Z");

        assertThat(home.problems()).singleElement().asString().contains("it was changed, or signed with another key");
    }

    @Test
    void refusesAClockThatWasSetBack() {
        assertRefused(
                () -> home.desk("2025-01-31T02:00:00Z").approve(YEAR, home.key(REVIEWER), GOOD),
                "the clock says 2025-01-31T02:00:00Z, and the newest publication was made at 2025-01-31T03:00:00Z");
        assertRefused(
                () -> home.desk("2025-02-01T08:59:00Z").approve(YEAR, home.key(REVIEWER), GOOD),
                "the last act of a closing was at 2025-02-01T09:00:00Z; expected a later time. Set the clock right");
    }

    @Test
    void findsAGenerationThatWasTakenAway() throws IOException {
        SigningHome later = SigningHome.reclosed().copiedTo(folder.resolve("later"));
        assertThat(later.problems()).isEmpty();
        for (String act : new String[] {"0003-reopening", "0004-reopened", "0005-proposed", "0006-approved"}) {
            FileSystemUtils.deleteRecursively(
                    Protocol.folder(later.home(), YEAR).resolve(act));
        }

        assertThat(later.problems()).hasSize(4).allSatisfy(problem -> assertThat(problem)
                .startsWith("publication 000003-2025-03-10 knew act 2024-region-19/000"));
        assertThatThrownBy(() -> later.night("2025-03-11T03:00:00Z"))
                .isInstanceOf(StopChecksViolatedException.class)
                .hasMessageContaining("acts_of_closings_stay");
    }

    @Test
    void findsAGenerationThatWasTakenAwayByAnotherClosingsAct() throws IOException {
        home.desk(NOON).approve(YEAR, home.key(REVIEWER), GOOD);
        Closing before = new Closing(Period.parse("2023"), "19");
        home.desk("2025-02-01T12:00:00Z").propose(before, home.frozen(before, "1"), home.key(PREPARER));
        FileSystemUtils.deleteRecursively(Protocol.folder(home.home(), YEAR).resolve("0002-approved"));

        assertThat(home.problems())
                .containsExactly(
                        "closing 2023-region-19, act 1 names act 2 of 2024-region-19, which is not there or was changed");
    }

    @Test
    void findsASignatureThatWasDatedBack() throws IOException {
        SigningHome later = SigningHome.reclosed().copiedTo(folder.resolve("later"));
        Path hidden = folder.resolve("hidden");
        Path publication = later.home().published().resolve("000003-2025-03-10");
        Files.move(publication, hidden);
        later.desk("2025-03-09T12:00:00Z").approve(YEAR, later.key(SECOND_REVIEWER), GOOD);
        Files.move(hidden, publication);

        assertThat(later.problems())
                .containsExactly(
                        "act 2024-region-19/0007 was at 2025-03-09T12:00:00Z, and publication 000003-2025-03-10, made at 2025-03-10T03:00:00Z, does not know it: it was put in or dated back");
    }

    private static void append(Path file) throws IOException {
        Files.writeString(file, "9", StandardOpenOption.APPEND);
    }

    private static void assertRefused(ThrowingCallable act, String reason) {
        assertThatThrownBy(act).isInstanceOf(ClosingException.class).hasMessageContaining(reason);
    }
}
