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

/** What the terminal says of a home before and after its night. */
class HomeCommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final SmallHome small;

    HomeCommandsTest(@TempDir Path folder) {
        this.small = SmallHome.in(folder);
        small.write("incoming/budget.csv", "bidrag,mkr\nprovbidrag-2024,90.0\n");
    }

    @Test
    void plansRunsAndTellsHowThingsStand() throws IOException {
        small.write("reference/delivery_calendar.csv", "kind,region_code,year,due\nledger,24,2024,2025-01-31\n");
        assertThat(run("plan", "--as-of", "2026-11-21")).isZero();
        assertThat(printed())
                .contains(
                        "Would publish 000001-2026-11-21, as of 2026-11-21, unless a stop check is violated: it is the first")
                .contains("new    allocation           1        2  165 795 915,00 kr")
                .contains("  new  prov/budget       1 records");

        assertThat(run("nightly", "--as-of", "2026-11-21", "--log", "json")).isZero();
        printed();
        assertThat(run("plan", "--as-of", "2026-11-21")).isZero();
        assertThat(printed()).contains("Nothing new since 000001-2026-11-21, as of 2026-11-21: nothing would be built");

        assertThat(run("status")).isZero();
        assertThat(printed())
                .contains("Current publication: 000001-2026-11-21, 0 hours old")
                .contains("Open deviations: 1")
                .contains("  1  open for 0-30 days  7 427 454,00 kr")
                .contains("Late deliveries: 1")
                .contains("ledger  24  2024  due 2025-01-31, 659 days late  83 223 369,00 kr expected")
                .contains("published 000001-2026-11-21  land ")
                .contains("Disk: ");

        assertThat(Files.readAllLines(small.root().resolve("build/bidrag.log")))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(JsonMapper.shared().readTree(line).has("@timestamp"))
                                .isTrue());
    }

    @Test
    void printsTheSameAsJson() {
        assertThat(run("nightly", "--as-of", "2026-11-21")).isZero();
        printed();
        assertThat(run("status", "--json")).isZero();
        JsonNode status = JsonMapper.shared().readTree(printed());
        assertThat(status.at("/runs/0/steps/land/rows").asLong()).isEqualTo(5);
        assertThat(status.at("/standing/deviations_by_age/0/days").asString()).isEqualTo("0-30");
        assertThat(status.at("/disk/folder_bytes/lake").asLong()).isPositive();

        assertThat(run("plan", "--json", "--as-of", "2026-11-21")).isZero();
        assertThat(JsonMapper.shared().readTree(printed()).get("is_publishing").asBoolean())
                .isFalse();

        run("doctor", "--json");
        assertThat(JsonMapper.shared()
                        .readTree(printed())
                        .at("/findings/0/subject")
                        .asString())
                .isEqualTo("java");
    }

    @Test
    void endsDoctorWithOneWhereSomethingMustBeMended() throws IOException {
        Files.createSymbolicLink(small.root().resolve("incoming/ut"), Path.of("/etc"));
        assertThat(run("doctor")).isEqualTo(1);
        assertThat(printed())
                .contains("wrong  links         incoming/ut is a link out of the home, to /etc; it is not followed")
                .contains("-> put what it points at in the home instead, or mount it there")
                .contains(" to mend before the night");
    }

    @Test
    void refusesAScheduleThatNeverComesAndOneWithADate() {
        assertThat(run("schedule", "--cron", "0 2 * * *")).isEqualTo(2);
        assertThat(run("schedule", "--zone", "Stockholm")).isEqualTo(2);
        assertThat(run("schedule", "--as-of", "2026-11-21")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--cron: found '0 2 * * *', wanted six fields")
                .contains("found 'Stockholm', wanted a zone such as Europe/Stockholm")
                .contains("schedule: found --as-of or --known-at, wanted neither");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--home";
        all[arguments.length + 1] = small.root().toString();
        return new CommandLineRun(new Terminal(stream(out), stream(err), false)).run(all);
    }

    private String printed() {
        String text = out.toString(StandardCharsets.UTF_8);
        out.reset();
        return text;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
