package se.bidrag.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.closing.ProposalManifest.FrozenDelivery;
import se.bidrag.closing.ProposalManifest.FrozenFile;
import se.bidrag.home.Home;
import se.bidrag.home.Sha256;

class ProposalTest {

    private static final Closing YEAR = new Closing(Period.parse("2024"), "24");

    private final Path folder;
    private final Home home;
    private final Proposal proposal;

    ProposalTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.home = new Home(folder);
        this.proposal = proposed(folder, home, "facts", "2025-01-31T10:00:00Z");
    }

    @Test
    void isReadBackAsItWasWritten() {
        assertThat(proposal.hash()).hasSize(64);
        assertThat(proposal.folder().getFileName())
                .hasToString("proposal-" + proposal.hash().substring(0, 12));
        assertThat(proposal.manifest().closing()).isEqualTo(YEAR);
        assertThat(proposal.manifest().largestAmountSek()).isEqualTo(new BigDecimal("1200.50"));
        assertThat(proposal.manifest().deliveries()).containsExactly(new FrozenDelivery("state/a", null, null));
        assertThat(proposal.problems()).isEmpty();
    }

    @Test
    void isFoundByItsHashWhateverBecameOfAnother() throws IOException {
        Proposal later = proposed(folder, home, "other facts", "2025-02-01T10:00:00Z");
        assertThat(Proposals.list(home, YEAR)).containsExactly(proposal, later);
        Files.delete(proposal.folder().resolve("manifest.json"));

        assertThat(Proposals.find(home, YEAR, later.hash())).isEqualTo(later);
        assertThat(Proposals.whole(home, YEAR)).containsExactly(later);
        assertThatThrownBy(() -> Proposals.find(home, YEAR, proposal.hash()))
                .hasMessage(proposal.folder().resolve("manifest.json")
                        + " is not there; expected the manifest of a proposal to close. Restore it");
        String like = later.hash().substring(0, 12) + "0".repeat(52);
        assertThatThrownBy(() -> Proposals.find(home, YEAR, like))
                .hasMessageContaining("manifest.json: its hash is " + later.hash())
                .hasMessageContaining("; expected " + like + ", which its acts are about. Restore it");
        assertThatThrownBy(() -> Proposals.find(home, new Closing(Period.parse("2023"), null), proposal.hash()))
                .isInstanceOf(ClosingException.class)
                .hasMessageContaining("closing 2023: ")
                .hasMessageEndingWith(" is not there; expected the proposal that its acts are about. Restore it");
    }

    @Test
    void tellsEveryFileThatIsNotAsItWas() throws IOException {
        Files.writeString(proposal.folder().resolve("facts/closed.csv"), "fakts");
        Files.delete(proposal.folder().resolve("notes.csv"));
        Files.writeString(proposal.folder().resolve("facts/more.csv"), "");
        Files.createSymbolicLink(proposal.folder().resolve("link"), folder);

        assertThat(proposal.problems())
                .satisfiesExactly(
                        changed -> assertThat(changed).startsWith("facts/closed.csv: its SHA-256 is "),
                        gone -> assertThat(gone).isEqualTo("notes.csv: is not there"),
                        come -> assertThat(come).startsWith("facts/more.csv: is not in the manifest"),
                        link -> assertThat(link).startsWith("link: is not in the manifest"));
    }

    @Test
    void isRefusedWhenItsManifestWasChanged() throws IOException {
        Path manifest = proposal.folder().resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("1200.50", "1200.51"));

        assertThatThrownBy(() -> Proposals.list(home, YEAR))
                .isInstanceOf(ClosingException.class)
                .hasMessageContaining("expected what the folder is named by");
    }

    @Test
    void isRefusedWithoutAManifestAndWithOneThatDoesNotRead() throws IOException {
        Files.delete(proposal.folder().resolve("manifest.json"));
        assertThatThrownBy(() -> Proposal.read(proposal.folder())).hasMessageContaining("manifest.json is not there");

        String text = "{\"period\": \"2024\"}";
        Path wrong = Files.createDirectories(proposal.folder().resolveSibling(Proposal.name(Sha256.of(text))));
        Files.writeString(wrong.resolve("manifest.json"), text);
        assertThatThrownBy(() -> Proposal.read(wrong))
                .isInstanceOf(ClosingException.class)
                .hasMessageStartingWith(wrong.resolve("manifest.json")
                        + ": does not read as the manifest of a proposal to close; restore it (");
    }

    private static Proposal proposed(Path folder, Home home, String facts, String at) throws IOException {
        ProposalManifest manifest = new ProposalManifest(
                "2024",
                "24",
                List.of("24"),
                LocalDate.parse("2025-01-31"),
                "000001-2025-01-31",
                "0".repeat(64),
                "Upprättare Ett",
                Instant.parse(at),
                LocalDate.parse("2031-12-31"),
                new BigDecimal("1200.50"),
                "1",
                List.of(
                        new FrozenFile("facts/closed.csv", facts.length(), Sha256.of(facts)),
                        new FrozenFile("notes.csv", 0, Sha256.of(""))),
                List.of(new FrozenDelivery("state/a", null, null)));
        Path made = folder.resolve("made");
        Files.createDirectories(made.resolve("facts"));
        Files.writeString(made.resolve("facts/closed.csv"), facts);
        Files.writeString(made.resolve("notes.csv"), "");
        Files.write(made.resolve("manifest.json"), manifest.bytes());
        Path place = YEAR.folder(home).resolve(Proposal.name(Sha256.of(made.resolve("manifest.json"))));
        Files.createDirectories(place.resolveSibling("."));
        Files.move(made, place);
        return Proposal.read(place);
    }
}
