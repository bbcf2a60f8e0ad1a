package se.bidrag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bidrag.closing.SigningHome.AUTHORISER;
import static se.bidrag.closing.SigningHome.GOOD;
import static se.bidrag.closing.SigningHome.PREPARER;
import static se.bidrag.closing.SigningHome.REVIEWER;
import static se.bidrag.closing.SigningHome.YEAR;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.closing.Closing;
import se.bidrag.closing.Period;
import se.bidrag.closing.Proposal;
import se.bidrag.closing.Proposals;
import se.bidrag.closing.Protocol;
import se.bidrag.closing.RecordedAct;
import se.bidrag.closing.SigningHome;
import se.bidrag.closing.sign.SigningService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Closings from first to last as people type them, with keys and with documents that were signed elsewhere. */
class ClosingStoryTest {

    private static final String[] OF_REGION_19 = {"2024", "--region", "19"};

    private final Path folder;
    private final SigningHome home;
    private final TypedCommands typed;

    ClosingStoryTest(@TempDir Path folder) {
        this.folder = folder;
        this.home = SigningHome.prepared().copiedTo(folder).noted("Påhittat: budgeten avrundades.");
        this.typed = new TypedCommands(home.home());
    }

    @Test
    void closesAndOpensByDocumentsSignedElsewhereAndProvesBothGenerations() throws IOException {
        succeeds("close", "--key", key(PREPARER));
        assertThat(typed.out()).startsWith("closing 2024-region-19: proposed by Påhittad Upprättare, as of ");
        Proposal first = proposals().get(0);

        succeeds("close", "--key", key(PREPARER));
        assertThat(typed.out())
                .startsWith("closing 2024-region-19: nothing new since the proposal of Påhittad Upprättare, as of ")
                .contains(first.folder().toString())
                .endsWith("another person approves it: bidrag approve 2024 --region 19\n");
        assertThat(acts()).hasSize(1);

        Path signed = signed(first.folder().resolve("bokslut.pdf"), "bokslut-signed.pdf");
        succeeds("approve", "--evidence", signed.toString());
        assertThat(typed.out())
                .contains("proposal " + first.hash().substring(0, 12) + " approved by " + AUTHORISER)
                .contains(
                        "document signed by CN=Påhittad Attestant in the field 'Signature1' (certificate 4711 of CN=");
        refused("who approved it in act 2; expected another person", "approve", "--evidence", signed.toString());
        refused("is in force; reopen it first: bidrag reopen", "close", "--key", key(PREPARER));

        succeeds("reopen", "--reason", "Felbokad återbetalning", "--key", key(PREPARER));
        String asked = acts().get(2).sha256();
        assertThat(typed.out())
                .contains("reopening asked for by Påhittad Upprättare")
                .contains("hash " + asked)
                .contains("it stays in force until another person approves: bidrag approve 2024 --region 19");
        refused(
                "bokslut-signed.pdf: is another document and does not name " + asked,
                "approve",
                "--evidence",
                signed.toString());
        Path cover = folder.resolve("cover.pdf");
        SigningService.write(cover, "Begäran om att öppna bokslut 2024: " + asked);
        succeeds("approve", "--evidence", signed(cover, "cover-signed.pdf").toString());
        assertThat(typed.out()).contains("reopening approved by " + AUTHORISER);
        succeeds("history");
        assertThat(typed.out()).endsWith("Open again: the next proposal is generation 2\n");

        home.small().write("incoming/huvudbok.csv", """
                datum,verifikation,konto,projekt,belopp
                2024-04-02,A1,3510,70010,-82572546.00
                2024-04-02,A1,1930,,82572546.00
                2024-12-30,A2,3510,70010,-1000.00
                2024-12-30,A2,1930,,1000.00
                """);
        home.noted("Påhittat: en verifikation kom sent.");
        succeeds("close", "--key", key(PREPARER));
        succeeds("approve", "--key", key(REVIEWER));
        assertThat(acts()).hasSize(6);
        provesBothGenerations(first, proposals().get(1));
    }

    private void provesBothGenerations(Proposal first, Proposal second) throws IOException {
        String replaced = name(first) + ", delivery prov/huvudbok: the SHA-256 of incoming/huvudbok.csv is ";
        succeeds("verify-closing");
        assertThat(typed.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .matches("generation 1, %s: \\d+ frozen rows built again".formatted(name(first))),
                        line -> assertThat(line).startsWith("  " + replaced),
                        line -> assertThat(line)
                                .matches("generation 2, %s: \\d+ frozen rows built again".formatted(name(second))),
                        line -> assertThat(line)
                                .matches("Verified: closing 2024-region-19, \\d+ frozen rows built again, 0 problems"));

        FileSystemUtils.deleteRecursively(home.home().lake());
        succeeds("verify-closing");
        assertThat(typed.out().lines())
                .contains("generation 1, %s: not built again".formatted(name(first)))
                .anyMatch(line -> line.startsWith("  " + name(first) + ", delivery prov/huvudbok: lake/"))
                .anyMatch(
                        line -> line.matches("generation 2, %s: \\d+ frozen rows built again".formatted(name(second))));
        succeeds("verify-closing", "--json");
        JsonNode told = JsonMapper.shared().readTree(typed.out());
        assertThat(told.get("reproduces").asBoolean()).isTrue();
        assertThat(told.at("/proposals/0/reproduces").asBoolean()).isFalse();
        assertThat(told.at("/proposals/0/remarks/0").asString()).startsWith(name(first) + ", delivery prov/huvudbok");
        assertThat(told.at("/proposals/1/is_last").asBoolean()).isTrue();

        home.small().write("incoming/huvudbok.csv", "datum,verifikation,konto,projekt,belopp\n");
        FileSystemUtils.deleteRecursively(home.home().lake());
        refused(name(second) + ", delivery prov/huvudbok: lake/", "verify-closing");
    }

    @Test
    void refusesToApproveWhatTheDeliveriesDoNotGiveAnyMore() {
        succeeds("close", "--key", key(PREPARER));
        home.small().write("incoming/budget.csv", "bidrag,mkr\nprovbidrag-2024,82.6\n");

        refused(
                "its figures are not what the deliveries give any more; close again",
                "approve",
                "--key",
                key(REVIEWER));
        assertThat(typed.err()).contains("bidrag: delivery prov/budget: the SHA-256 of incoming/budget.csv is ");
        assertThat(acts()).hasSize(1);
    }

    @Test
    void removesWhatNeedNotBeKeptAnyMoreAndTellsOfIt() {
        Closing before = new Closing(Period.parse("2017"), "19");
        Proposal proposal = home.frozen(before, "82572546.00");
        home.desk("2025-02-01T09:00:00Z").propose(before, proposal, home.key(PREPARER));
        home.desk("2025-02-01T10:00:00Z").approve(before, home.key(REVIEWER), GOOD);
        String[] its = {"remove-closing", "2017", "--region", "19", "--key", key(PREPARER)};

        assertThat(typed.run(its)).as(typed.err()).isZero();
        assertThat(typed.out())
                .contains("2017-region-19, generation 1: proposal %s removed, its manifest kept, by Påhittad Upprättare"
                        .formatted(proposal.hash().substring(0, 12)));
        assertThat(proposal.folder()).isDirectoryNotContaining("glob:**facts.csv");
        assertThat(typed.run("history", "2017", "--region", "19")).isZero();
        assertThat(typed.out()).endsWith("Removed: what is left are its acts and its manifest\n");
        assertThat(typed.run("verify-closing", "2017", "--region", "19")).isZero();
        assertThat(typed.out()).isEqualTo("Verified: closing 2017-region-19, 0 frozen rows built again, 0 problems\n");
        assertThat(typed.run(its)).as("asked again").isZero();
    }

    private void succeeds(String command, String... more) {
        assertThat(typed.run(words(command, more)))
                .as("%s: %s", command, typed.err())
                .isZero();
    }

    private void refused(String sentence, String command, String... more) {
        assertThat(typed.run(words(command, more))).as(sentence).isEqualTo(1);
        assertThat(typed.err()).contains(sentence);
    }

    private static String[] words(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of(OF_REGION_19));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private Path signed(Path document, String copy) throws IOException {
        return SigningService.of("CN=" + AUTHORISER).sign(document, folder.resolve(copy), "2025-02-01T09:30:00Z");
    }

    private String key(String name) {
        return home.keys().resolve(name).toString();
    }

    private List<RecordedAct> acts() {
        return Protocol.read(home.home(), YEAR).acts();
    }

    private List<Proposal> proposals() {
        return Proposals.list(home.home(), YEAR);
    }

    private static String name(Proposal proposal) {
        return String.valueOf(proposal.folder().getFileName());
    }
}
