package se.bidrag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.SmallHome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InspectionCommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private final Path folder;

    InspectionCommandsTest(@TempDir Path folder) {
        this.folder = folder;
        SmallHome small = SmallHome.in(folder);
        String delivered = "bidrag,mkr\nprovbidrag-2024,%s\n";
        small.write("incoming/budget.csv", delivered.formatted("80.0"));
        run("nightly", "--as-of", "2026-11-19");
        small.write("incoming/budget.csv", delivered.formatted("82.6"));
        run("nightly", "--as-of", "2026-11-20");
    }

    @BeforeEach
    void forgetWhatWasPrinted() {
        out.reset();
        err.reset();
    }

    @Test
    void explainsAFigureAsATree() {
        assertThat(run("explain", "--region", "Västmanland", "--year", "2024", "--figure", "received"))
                .isZero();
        assertThat(results().lines())
                .contains(
                        "Västmanland 2024: publication 000002-2026-11-20, as of 2026-11-20",
                        "mottaget  82 572 546,00  (fct_region_year.received)",
                        "+- provbidrag-2024  82 572 546,00",
                        "|  +- incoming/huvudbok.csv  82 572 546,00  prov/huvudbok  synthetic",
                        "|  |  +- record 1  82 572 546,00  sent as '-82572546.00'");
        assertThat(results()).contains("reconciliation.received < core.receipt < core.grant_line");
    }

    @Test
    void explainsWhatDiffers() {
        assertThat(run("explain", "--region", "19", "--year", "2024", "--grant", "Provbidrag 2024"))
                .isZero();
        assertThat(results().lines())
                .containsSubsequence(
                        "avvikelse provbidrag-2024  budget  -27 454,00: stämmer inom avrundning",
                        "+- avrundning  -27 454,00",
                        "|  prov/budget#1",
                        "+- oförklarat  0,00");
    }

    @Test
    void statesAYearInStepsThatAddUp() {
        assertThat(run("statement", "--region", "19", "--year", "2024")).isZero();
        assertThat(results().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .containsSubsequence(
                        "Från budgeterat till mottaget",
                        "regionen har budgeterat | 82 600 000,00 | 82 600 000,00",
                        "avrundning | -27 454,00 | 82 572 546,00",
                        "oförklarat | 0,00 | 82 572 546,00",
                        "regionen har bokfört som mottaget | 82 572 546,00 | 82 572 546,00");
    }

    @Test
    void tellsWhatChangedAndBecauseOfWhat() {
        assertThat(run("diff", "000001-2026-11-19", "000002-2026-11-20")).isZero();
        assertThat(results().lines())
                .containsExactly(
                        "From 000001-2026-11-19 to 000002-2026-11-20: 3 figures changed, 3 inputs",
                        "Västmanland 2024 provbidrag-2024 budgeted: 80 000 000,00 -> 82 600 000,00 (2 600 000,00)",
                        "   because delivery prov/budget changed",
                        "Västmanland 2024 provbidrag-2024 explained: 0,00 -> -27 454,00 (-27 454,00)",
                        "   may be because delivery prov/budget changed",
                        "Västmanland 2024 provbidrag-2024 residual: 2 572 546,00 -> 0,00 (-2 572 546,00)",
                        "   may be because delivery prov/budget changed");
    }

    @Test
    void printsEachAsOneJsonObject() {
        assertThat(run("explain", "--region", "19", "--year", "2024", "--json")).isZero();
        JsonNode explained = JsonMapper.shared().readTree(results());
        assertThat(explained.at("/figures/0/rows/0/sources/0/records/0/sent").asString())
                .isEqualTo("82572546");
        out.reset();
        assertThat(run("statement", "--region", "19", "--year", "2024", "--json"))
                .isZero();
        assertThat(JsonMapper.shared()
                        .readTree(results())
                        .at("/bridges/0/steps/0/amount_sek")
                        .decimalValue())
                .isEqualByComparingTo("82572546.00");
        out.reset();
        assertThat(run("diff", "000002-2026-11-20", "000002-2026-11-20", "--json"))
                .isZero();
        assertThat(JsonMapper.shared().readTree(results()).get("figures")).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(run("explain", "--region", "Västmanlnd", "--year", "2024")).isEqualTo(2);
        assertThat(errors()).contains("--region: found 'Västmanlnd'").contains("did you mean 'Västmanland'?");
        assertThat(run("explain", "--region", "19", "--year", "2024", "--figure", "spent"))
                .isEqualTo(2);
        assertThat(errors()).contains("spent");
        assertThat(run("statement", "--year", "2024")).isEqualTo(2);
        assertThat(errors()).contains("--region=REGION");
        assertThat(run("diff", "000001-2026-11-19", "000009-2026-11-21")).isEqualTo(2);
        assertThat(errors()).contains("there is no publication '000009-2026-11-21'");
    }

    private int run(String... arguments) {
        String[] inHome = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, inHome, 0, arguments.length);
        inHome[arguments.length] = "--home";
        inHome[arguments.length + 1] = folder.toString();
        return new CommandLineRun(new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false))
                .run(inHome);
    }

    private String results() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
