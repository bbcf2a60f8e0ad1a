package se.bidrag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.SampleHome;
import se.bidrag.SmallHome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path elsewhere = Path.of("none");

    @BeforeEach
    void makeAHome() throws IOException {
        SmallHome.in(folder.toRealPath().resolve("home"));
        elsewhere = Files.createDirectories(folder.toRealPath().resolve("ny mapp"));
    }

    @Test
    void tellsAPersonWhatATableIs() throws IOException {
        Path file = elsewhere.resolve("utbetalning.csv");
        Files.copy(Path.of("data/incoming/regeringen-2025/cancervard-2025-utbetalning-2.csv"), file);
        assertThat(run(SampleHome.home().root(), file.toString())).isZero();
        assertThat(results().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .containsSubsequence(
                        "written as | csv, utf-8 (every byte is UTF-8), parted by ';', header in row 1",
                        "descriptor | none names it",
                        "utbetalning: allocation, 19 records, the unit is not told and taken as kr",
                        "sum | 182 500 000,00, total row 182 500 000,00",
                        "regions | 18 of 21; absent: Halland, Gävleborg, Västerbotten",
                        "agrees with | cancervard-2025 2025, decided: 18 of 18 regions, 18 to the öre",
                        "Not told by the file, to be filled in:",
                        "stage: announced, ceiling, decided, requisitioned or paid",
                        "Proposed datapackage.yaml (--write writes it):");
    }

    @Test
    void tellsAPersonWhatALedgersRulesTake() throws IOException {
        Path file = write("bok.csv", """
                Datum;Konto;Projekt;Belopp
                2024-04-02;3510;70010;-82572546,00
                2024-04-02;1930;;82572546,00
                2024-05-02;3511;70099;-40000,00
                2024-05-02;0099;;40000,00
                """);
        assertThat(runInSmall(file.toString(), "--say", "region=19")).isZero();
        assertThat(results().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .containsSubsequence(
                        "bok: ledger of Västmanland, 4 records, posted 2024-04-02 to 2024-05-02",
                        "by class of accounts",
                        "grant_revenue_targeted | 2 accounts | 2 rows | 82 612 546,00 | mapped to a grant 82 572 546,00",
                        "by mapping",
                        "region 19 | priority 10 | provbidrag-2024 | 1 row | 82 572 546,00",
                        "grant money that no mapping names, largest first",
                        "account 3511 | 40 000,00 | 1 row | grant_revenue_targeted, project 70099, 2024-05-02",
                        "accounts without a class, largest first",
                        "account 0099 | -40 000,00 | 1 row");
    }

    @Test
    void tellsAMachineTheSame() throws IOException {
        Path text = write("beslut.md", "Region Västmanland får 82,6 miljoner kronor i sektorsbidrag.\n");
        assertThat(run(SampleHome.home().root(), text.toString(), "--json")).isZero();
        JsonNode amount = JsonMapper.shared().readTree(results()).at("/files/0/amounts/0");
        assertThat(amount.path("sentence").asInt()).isEqualTo(1);
        assertThat(amount.path("amount_sek").decimalValue()).isEqualByComparingTo("82600000");
        assertThat(amount.path("precision_sek").decimalValue()).isEqualByComparingTo("50000");
        assertThat(amount.at("/agreement/region_name").asString()).isEqualTo("Västmanland");
        assertThat(amount.at("/agreement/grant_code").asString()).isEqualTo("sektorsbidrag-2024");
        assertThat(amount.at("/agreement/amount_sek").decimalValue()).isEqualByComparingTo("82572546");
        assertThat(amount.at("/agreement/agreement").asString()).isEqualTo("rounding");
    }

    @Test
    void writesOneDescriptorForAFolderAndNeverOverOne() throws IOException {
        Path first = write("ett.csv", "Region;Belopp\nVästmanland;1\nVästerbotten;2\n");
        Path second = write("två.csv", "Region;Belopp (mkr)\nVästmanland;1\nVästerbotten;2\n");
        assertThat(runInSmall(first.toString(), second.toString(), "--write")).isZero();
        Path descriptor = elsewhere.resolve("datapackage.yaml");
        String written = Files.readString(descriptor);
        assertThat(results()).contains(descriptor + ": written for you to check, with 13 lines to fill in");
        assertThat(written)
                .contains("name: ny-mapp", "  - name: ett", "  - name: tva", "# fill in: who published the document");
        assertThat(runInSmall(first.toString()))
                .as("it is not valid until it is filled in")
                .isEqualTo(2);
        assertThat(errors()).contains("bidrag.publisher: found nothing; expected who published the document");

        Path third = write("tre.csv", "Region;Belopp\nVästmanland;1\nVästerbotten;2\n");
        Files.writeString(
                descriptor,
                "name: mitt\nresources: [{name: x, path: x.csv, format: md, bidrag: {kind: allocation, "
                        + "publisher: p, origin: synthetic, dated: 2024-01-01, stage: decided}}]\n");
        String mine = Files.readString(descriptor);
        assertThat(runInSmall(third.toString(), "--write")).isZero();
        assertThat(Files.readString(descriptor)).isEqualTo(mine);
        assertThat(results()).contains(descriptor + ": is there already and was left as it is");
    }

    @Test
    void endsWithOneWhereAFileCannotBeReadAndTwoWhereItIsAskedWrongly() throws IOException {
        Path file = write("ett.csv", "Region;Belopp\nVästmanland;1\nVästerbotten;2\n");
        assertThat(runInSmall(elsewhere.resolve("none.csv").toString(), file.toString()))
                .isEqualTo(1);
        assertThat(errors()).contains("none.csv: there is no such file");
        assertThat(results()).as("the other one is told of").contains("ett: allocation, 2 records");
        assertThat(runInSmall()).isEqualTo(2);
        assertThat(runInSmall(file.toString(), "--say", "stge=decided")).isEqualTo(2);
        assertThat(errors()).contains("did you mean 'stage'?");
    }

    private int runInSmall(String... arguments) {
        return run(folder.resolve("home"), arguments);
    }

    private int run(Path home, String... arguments) {
        List<String> all = new ArrayList<>(List.of("inspect"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--home", home.toString()));
        out.reset();
        err.reset();
        return new CommandLineRun(new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false))
                .run(all.toArray(String[]::new));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(elsewhere.resolve(name), text);
    }

    private String results() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
