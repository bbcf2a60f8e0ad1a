package se.bidrag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.SmallHome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineRunTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private final Path folder;

    CommandLineRunTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void suggestsTheNearestCommand() {
        assertThat(run("nigthly")).isEqualTo(2);
        assertThat(errors()).contains("'nigthly'").contains("Did you mean: bidrag nightly?");
    }

    @Test
    void suggestsTheNearestOption() {
        assertThat(run("nightly", "--as-off", "2024-12-31")).isEqualTo(2);
        assertThat(errors()).contains("'--as-off'").contains("Possible solutions: --as-of");
    }

    @Test
    void refusesADateThatIsNone() {
        assertThat(run("--as-of", "2024-02-30")).isEqualTo(2);
        assertThat(errors())
                .contains("'--as-of': found '2024-02-30', wanted a date of the calendar such as 2026-11-21")
                .doesNotContain("\tat ");
    }

    @Test
    void refusesASizeAndACountThatAreNone() {
        assertThat(run("--memory", "much")).isEqualTo(2);
        assertThat(run("--threads", "0")).isEqualTo(2);
        assertThat(errors())
                .contains("found 'much', wanted a size such as 2GB or 512MB")
                .contains("found '0', wanted a whole number from 1 to 999");
    }

    @Test
    void refusesANightsOptionForAnotherCommand() {
        assertThat(run("--as-of", "2024-12-31", "status", "--home", folder.toString()))
                .isEqualTo(2);
        assertThat(errors()).contains("status: found an option that only nightly has");
    }

    @Test
    void refusesAHomeThatIsNotThere() {
        assertThat(run("status", "--home", folder.resolve("nowhere").toString()))
                .isEqualTo(2);
        assertThat(errors()).contains("nowhere is not there; expected a folder");
    }

    @Test
    void understandsOptionsBeforeAndAfterTheCommand() {
        assertThat(run("--home", folder.toString(), "status")).isZero();
        assertThat(run("status", "--home", folder.toString())).isZero();
        assertThat(results()).contains("Current publication: none yet");
    }

    @Test
    void saysWhichPublicationsThereAreToRevertTo() {
        assertThat(run("--home", folder.toString(), "revert", "000009-2024-12-31"))
                .isEqualTo(2);
        assertThat(errors()).contains("000009-2024-12-31").contains("is none yet");
    }

    @Test
    void showsTheNightToAPersonAndVerifiesAndReverts() {
        SmallHome.in(folder);
        assertThat(run("--home", folder.toString(), "--as-of", "2026-11-21")).isZero();
        assertThat(results())
                .contains("Deliveries: 3 landed, 0 unchanged, 0 rejected")
                .contains("82 572 546,00")
                .contains("Published 000001-2026-11-21, as of 2026-11-21");

        assertThat(run("--home", folder.toString(), "verify")).isZero();
        assertThat(results()).contains("Verified: 1 publication and the lake, 0 problems");
        assertThat(run("--home", folder.toString(), "revert", "000001-2026-11-21"))
                .isZero();
        assertThat(run("--home", folder.toString(), "status")).isZero();
        assertThat(results()).contains("Current publication: 000001-2026-11-21");
    }

    @Test
    void printsOneJsonObjectAndNothingElse() {
        SmallHome.in(folder);
        assertThat(run("--home", folder.toString(), "--as-of", "2026-11-21", "--json"))
                .isZero();
        JsonNode night = JsonMapper.shared().readTree(results());
        assertThat(night.get("result").asString()).isEqualTo("published");
        assertThat(night.get("region_years").get(0).get("decided_sek").decimalValue())
                .isEqualByComparingTo("82572546.00");
        assertThat(night.get("step_seconds").propertyNames()).containsExactly("land", "build", "check", "publish");
    }

    @Test
    void saysEveryProblemOfADescriptorWithoutAStackTrace() throws IOException {
        SmallHome.in(folder);
        Files.writeString(folder.resolve("incoming/datapackage.yaml"), "name: prov\nresorces: []\n");
        assertThat(run("--home", folder.toString(), "--json")).isEqualTo(2);
        assertThat(errors()).contains("datapackage.yaml").contains("resorces").doesNotContain("\tat ");
        assertThat(JsonMapper.shared().readTree(results()).get("exit_code").asInt())
                .isEqualTo(2);
    }

    private int run(String... arguments) {
        return new CommandLineRun(new Terminal(stream(out), stream(err), false)).run(arguments);
    }

    private String results() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
