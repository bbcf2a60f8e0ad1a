package se.bidrag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.closing.Proposal;
import se.bidrag.closing.SigningHome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the terminal says of closings and their signers. */
class ClosingCommandsTest {

    private final Path folder;
    private final SigningHome home;
    private final TypedCommands typed;

    ClosingCommandsTest(@TempDir Path folder) {
        this.folder = folder;
        this.home = SigningHome.prepared().copiedTo(folder);
        this.typed = new TypedCommands(home.home());
    }

    @Test
    void tellsTheStoryOfAClosing() {
        assertThat(typed.run("history", "2024", "--region", "19")).isZero();
        assertThat(typed.out()).isEqualTo("Nothing has been proposed: bidrag close 2024 --region 19 does\n");
        Proposal proposal = propose();

        assertThat(typed.run("history", "2024", "--region", "19")).isZero();
        assertThat(typed.out())
                .isEqualTo(
                        "2025-02-01 10:00  2024-region-19, generation 1: proposal %s put forward by Påhittad Upprättare (upprättare), signed by key%nWaits for approval: bidrag approve 2024 --region 19%n"
                                .formatted(proposal.hash().substring(0, 12)));
        home.desk("2025-02-01T10:00:00Z").approve(SigningHome.YEAR, home.key(SigningHome.REVIEWER), SigningHome.GOOD);
        assertThat(typed.run("history", "2024", "--region", "19", "--json")).isZero();
        JsonNode story = JsonMapper.shared().readTree(typed.out());
        assertThat(story.get("is_in_force").asBoolean()).isTrue();
        assertThat(story.at("/acts/1/act/signer/name").asString()).isEqualTo(SigningHome.REVIEWER);
        assertThat(story.get("standing").asString()).startsWith("In force, generation 1; kept until 2031-12-31 in ");
    }

    @Test
    void refusesWithASentenceThatSaysWhatWouldDo() {
        propose();
        String reviewer = home.keys().resolve(SigningHome.REVIEWER).toString();
        String preparer = home.keys().resolve(SigningHome.PREPARER).toString();

        assertRefused(2, "'2024-13' is no period; expected a year such as 2024", "history", "2024-13");
        assertRefused(2, "'x' is no region code; expected two digits", "history", "2024", "--region", "x");
        assertRefused(1, "closing 2023: nothing has been proposed; bidrag close 2023 does", "verify-closing", "2023");
        assertRefused(
                2,
                "approve: nothing shows who you are; expected --key FILE with your key, or --evidence PDF that you signed",
                "approve",
                "2024",
                "--as",
                SigningHome.REVIEWER);
        assertRefused(2, "close: nobody is named; expected --as NAME, or --key FILE with your key", "close", "2024");
        assertRefused(
                2,
                "closing 2024-region-99: reference/regions.csv has no region '99'; expected one of 19, 24",
                "close",
                "2024",
                "--region",
                "99",
                "--key",
                preparer);
        assertRefused(
                1,
                "may not approve 2024-region-19: as upprättare it is not theirs; expected a row as granskare or beslutsattestant",
                "approve",
                "2024",
                "--region",
                "19",
                "--key",
                preparer);
        assertRefused(
                2,
                "approve: found --key and --evidence; expected one of them",
                "approve",
                "2024",
                "--region",
                "19",
                "--key",
                reviewer,
                "--evidence",
                "a.pdf");
        assertRefused(
                1,
                "is not in force; expected one that is approved",
                "reopen",
                "2024",
                "--region",
                "19",
                "--reason",
                "skäl",
                "--key",
                preparer);
        assertRefused(
                1, "must be kept until 2031-12-31", "remove-closing", "2024", "--region", "19", "--key", preparer);
        assertRefused(
                1, "may not prepare 2024-region-24", "close", "2024", "--region", "24", "--as", SigningHome.REVIEWER);
        assertRefused(
                1,
                "the row of Påhittad Upprättare has a key",
                "close",
                "2024",
                "--region",
                "19",
                "--as",
                SigningHome.PREPARER);
    }

    @Test
    void makesAPairOfKeys() {
        Path file = folder.resolve("key");
        assertThat(typed.run("keygen", file.toString(), "--no-passphrase")).isZero();
        assertThat(typed.out()).contains("keep it to yourself").containsPattern("(?m)^ssh-ed25519 AAAA[A-Za-z0-9+/]+$");
        assertThat(Files.exists(file)).isTrue();
        assertRefused(1, "there is a file of this name", "keygen", file.toString(), "--no-passphrase");
        assertRefused(
                1,
                "a passphrase is asked for on a terminal",
                "keygen",
                folder.resolve("other").toString());
    }

    private Proposal propose() {
        Proposal proposal = home.frozen("82572546.00");
        home.desk("2025-02-01T09:00:00Z").propose(SigningHome.YEAR, proposal, home.key(SigningHome.PREPARER));
        return proposal;
    }

    private void assertRefused(int code, String sentence, String... words) {
        assertThat(typed.run(words)).as(sentence).isEqualTo(code);
        assertThat(typed.err()).contains(sentence);
    }
}
