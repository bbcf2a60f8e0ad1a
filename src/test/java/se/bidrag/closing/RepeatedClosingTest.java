package se.bidrag.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bidrag.closing.SigningHome.GOOD;
import static se.bidrag.closing.SigningHome.PREPARER;
import static se.bidrag.closing.SigningHome.REVIEWER;
import static se.bidrag.closing.SigningHome.YEAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A period closed once more: the same proposal where nothing is new, another one where anything is. */
class RepeatedClosingTest {

    private static final String NOTE = "Påhittat: budgeten avrundades uppåt.";

    private final SigningHome home;
    private final Proposal first;

    RepeatedClosingTest(@TempDir Path folder) {
        this.home = SigningHome.prepared().copiedTo(folder).noted(NOTE);
        this.first = close("2025-02-01T09:00:00Z");
    }

    @Test
    void isTheSameProposalWhileNothingIsNewButTheTime() {
        RecordedAct proposed = propose("2025-02-01T09:10:00Z", first);

        Proposal again = close("2025-02-01T10:00:00Z");

        assertThat(again).isEqualTo(first);
        assertThat(again.manifest().publication())
                .as("the one before the night that published the act")
                .isNotEqualTo(home.publications().newest().orElseThrow().id().toString());
        assertThat(propose("2025-02-01T10:10:00Z", again)).isEqualTo(proposed);
        assertThat(found()).containsExactly(first);
        assertThat(home.problems()).isEmpty();
    }

    @Test
    void putsForwardWhatWasFrozenBeforeTheProgramWasKilled() {
        Proposal again = close("2025-02-01T10:00:00Z");

        assertThat(again).isEqualTo(first);
        assertThat(propose("2025-02-01T10:10:00Z", again).act().number()).isEqualTo(1);
        assertThat(found()).containsExactly(first);
    }

    @Test
    void isAnotherProposalWhenANoteIsNewAndTheEarlierOneWhenItIsTakenBack() {
        home.noted("Påhittat: budgeten är beslutad i mkr.");
        Proposal noted = close("2025-02-01T10:00:00Z");
        assertThat(noted.hash()).isNotEqualTo(first.hash());

        home.noted(NOTE);
        assertThat(close("2025-02-01T11:00:00Z")).isEqualTo(first);
        assertThat(found()).containsExactlyInAnyOrder(first, noted);
    }

    @Test
    void isAnotherProposalWhenTheEarlierOneWasEdited() throws IOException {
        Files.writeString(first.folder().resolve("facts/closed_figure.csv"), "edited");

        Proposal again = close("2025-02-01T10:00:00Z");

        assertThat(again.hash()).isNotEqualTo(first.hash());
        assertThat(again.problems()).isEmpty();
    }

    @Test
    void isAnotherProposalInTheNextGeneration() {
        propose("2025-02-01T09:10:00Z", first);
        home.desk("2025-02-01T09:20:00Z").approve(YEAR, home.key(REVIEWER), GOOD);
        home.desk("2025-02-01T09:30:00Z").reopen(YEAR, "Felbokad återbetalning", home.key(PREPARER));
        home.desk("2025-02-01T09:40:00Z").approve(YEAR, home.key(REVIEWER), GOOD);

        Proposal next = close("2025-02-01T10:00:00Z");

        assertThat(next.hash()).as("who signed the first has not signed this").isNotEqualTo(first.hash());
        assertThat(next.manifest().freezesTheSameAs(first.manifest())).isTrue();
    }

    private Proposal close(String now) {
        return ClosedSample.closeAt(home.home(), YEAR, now);
    }

    private RecordedAct propose(String now, Proposal proposal) {
        return home.desk(now).propose(YEAR, proposal, home.key(PREPARER));
    }

    private List<Proposal> found() {
        return Proposals.list(home.home(), YEAR);
    }
}
