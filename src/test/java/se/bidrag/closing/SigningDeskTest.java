package se.bidrag.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.bidrag.closing.SigningHome.PREPARER;
import static se.bidrag.closing.SigningHome.REVIEWER;
import static se.bidrag.closing.SigningHome.YEAR;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.closing.sign.Signatory;

/** What people do with a closing, from proposal to new generation. */
class SigningDeskTest {

    private final SigningHome home;
    private final Proposal proposal;

    SigningDeskTest(@TempDir Path folder) {
        this.home = SigningHome.prepared().copiedTo(folder);
        this.proposal = home.frozen("82572546.00");
    }

    @Test
    void isInForceWhenAnotherPersonApprovesByKey() {
        RecordedAct proposed = home.desk("2025-02-01T09:00:00Z").propose(YEAR, proposal, home.key(PREPARER));
        assertThat(Acts.inForce(home.home())).isEmpty();
        RecordedAct approved = home.desk("2025-02-01T10:00:00Z").approve(YEAR, home.key(REVIEWER), SigningHome.GOOD);

        assertThat(Acts.inForce(home.home())).satisfiesExactly(closed -> {
            assertThat(closed.proposal()).isEqualTo(proposal);
            assertThat(closed.generation()).isEqualTo(1);
            assertThat(closed.preparedBy()).isEqualTo(PREPARER);
            assertThat(closed.approvedBy()).containsExactly(REVIEWER);
            assertThat(closed.approvedAt()).hasToString("2025-02-01T10:00:00Z");
        });
        assertThat(new String(approved.act().statement(), StandardCharsets.UTF_8))
                .startsWith("bidrag closing act 1\nnumber: 2\nkind: approved\nclosing: 2024-region-19\ngeneration: 1\n"
                        + "proposal: " + proposal.hash() + "\nprevious: " + proposed.sha256()
                        + "\nelsewhere: none\npublication: 000002-2025-01-31 ")
                .contains("\nat: 2025-02-01T10:00:00Z\nsigner: signers.csv: name=Påhittad Granskare, role=granskare, ")
                .endsWith("\nreason: none\n");
        assertThat(home.problems()).isEmpty();
    }

    @Test
    void putsAProposalForwardOnce() {
        RecordedAct first = home.desk("2025-02-01T09:00:00Z").propose(YEAR, proposal, home.key(PREPARER));

        assertThat(home.desk("2025-02-01T09:30:00Z").propose(YEAR, proposal, home.key(PREPARER)))
                .isEqualTo(first);
        Proposal better = home.frozen("82572547.00");
        assertThat(home.desk("2025-02-01T09:40:00Z")
                        .propose(YEAR, better, home.key(PREPARER))
                        .act()
                        .number())
                .isEqualTo(2);
        assertThat(home.desk("2025-02-01T10:00:00Z")
                        .approve(YEAR, home.key(REVIEWER), SigningHome.GOOD)
                        .act()
                        .proposal())
                .isEqualTo(better.hash());
    }

    @Test
    void opensAgainWhenAnotherPersonApprovesAndKeepsTheOldGeneration() {
        closed();
        home.desk("2025-03-01T09:00:00Z").reopen(YEAR, "Felbokad återbetalning", home.key(PREPARER));
        assertThat(Acts.inForce(home.home())).hasSize(1);
        home.desk("2025-03-01T10:00:00Z").approve(YEAR, home.key(REVIEWER), SigningHome.GOOD);
        assertThat(Acts.inForce(home.home())).isEmpty();

        Proposal next = home.frozen("82000000.00");
        home.desk("2025-03-02T09:00:00Z").propose(YEAR, next, home.key(PREPARER));
        home.desk("2025-03-02T10:00:00Z").approve(YEAR, home.key(REVIEWER), SigningHome.GOOD);

        assertThat(Acts.inForce(home.home())).satisfiesExactly(closed -> {
            assertThat(closed.proposal()).isEqualTo(next);
            assertThat(closed.generation()).isEqualTo(2);
        });
        assertThat(Proposals.find(home.home(), YEAR, proposal.hash()).problems())
                .isEmpty();
        assertThat(Protocol.read(home.home(), YEAR).acts())
                .extracting(recorded -> recorded.folder().getFileName().toString())
                .containsExactly(
                        "0001-proposed",
                        "0002-approved",
                        "0003-reopening",
                        "0004-reopened",
                        "0005-proposed",
                        "0006-approved");
        assertThat(home.problems()).isEmpty();
    }

    @Test
    void removesWhatWasFrozenAfterItsTimeAndKeepsActsAndManifest() {
        closed();
        assertRefused(() -> remove("2031-12-31T12:00:00Z"), "must be kept until 2031-12-31, today is 2031-12-31");
        remove("2032-01-01T12:00:00Z");

        assertThat(Proposal.paths(proposal.folder())).containsExactly("manifest.json");
        assertThat(Protocol.read(home.home(), YEAR).acts())
                .extracting(recorded -> recorded.act().kind())
                .containsExactly(ActKind.PROPOSED, ActKind.APPROVED, ActKind.REMOVED);
        assertThat(Acts.inForce(home.home())).isEmpty();
        assertThat(home.problems()).isEmpty();
        assertThat(remove("2032-01-02T12:00:00Z").act().number())
                .as("asked again")
                .isEqualTo(3);
    }

    private RecordedAct remove(String now) {
        return new Removal(home.home(), home.publications(), Instant.parse(now))
                .remove(YEAR, home.key(SigningHome.PREPARER));
    }

    @Test
    void refusesWhatDoesNotFollow() {
        assertRefused(
                () -> home.desk("2025-02-01T09:00:00Z").approve(YEAR, home.key(REVIEWER), SigningHome.GOOD),
                "nothing waits for approval");
        assertRefused(
                () -> home.desk("2025-02-01T09:00:00Z").reopen(YEAR, "skäl", home.key(PREPARER)), "is not in force");
        closed();
        assertRefused(
                () -> home.desk("2025-03-01T09:00:00Z").propose(YEAR, home.frozen("1"), home.key(PREPARER)),
                "is in force; reopen it first: bidrag reopen");
        assertRefused(
                () -> home.desk("2025-03-01T09:00:00Z").reopen(YEAR, " ", home.key(PREPARER)),
                "expected one line of text");
        home.desk("2025-03-01T09:00:00Z").reopen(YEAR, "skäl", home.key(PREPARER));
        assertRefused(
                () -> home.desk("2025-03-01T09:30:00Z").reopen(YEAR, "skäl", home.key(REVIEWER)),
                "asks for what is asked for already");
        assertRefused(
                () -> home.desk("2025-03-01T09:30:00Z")
                        .approve(YEAR, new Signatory(REVIEWER, null, null), SigningHome.GOOD),
                "is by the word of Påhittad Granskare only");
    }

    @Test
    void refusesAProposalWhoseFiguresCannotBeMadeAgain() {
        home.desk("2025-02-01T09:00:00Z").propose(YEAR, proposal, home.key(PREPARER));

        assertRefused(
                () -> home.desk("2025-02-01T10:00:00Z")
                        .approve(YEAR, home.key(REVIEWER), asked -> List.of("incoming/huvudbok.csv was changed")),
                "its figures are not what the deliveries give any more; close again\nincoming/huvudbok.csv was changed");
        assertThat(Protocol.folder(home.home(), YEAR)).isDirectoryContaining(Files::isDirectory);
        assertThat(Protocol.read(home.home(), YEAR).acts()).hasSize(1);
    }

    @Test
    void isKnownToANightOfTheSameSecond() {
        home.desk("2025-02-01T09:00:00.400Z").propose(YEAR, proposal, home.key(PREPARER));
        home.night("2025-02-01T09:00:00.900Z");

        assertThat(home.problems()).isEmpty();
    }

    private void closed() {
        home.desk("2025-02-01T09:00:00Z").propose(YEAR, proposal, home.key(PREPARER));
        home.desk("2025-02-01T10:00:00Z").approve(YEAR, home.key(REVIEWER), SigningHome.GOOD);
    }

    private static void assertRefused(ThrowingCallable act, String reason) {
        assertThatThrownBy(act).isInstanceOf(ClosingException.class).hasMessageContaining(reason);
    }
}
