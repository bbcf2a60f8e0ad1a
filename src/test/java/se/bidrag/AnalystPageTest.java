package se.bidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;
import se.bidrag.home.Home;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** What the analyst's page says, asked of a publication of the sample home. */
class AnalystPageTest {

    private static final Pattern QUESTION =
            Pattern.compile("### (\\d+\\. .*?)\\n.*?```sql\\n(.*?);\\n```", Pattern.DOTALL);

    private static Home home;
    private static WarehouseSettings settings;

    record Question(String title, String sql) {
        @Override
        public String toString() {
            return title;
        }
    }

    @BeforeAll
    static void publishTheSampleHome(@TempDir Path folder) throws IOException {
        home = new Home(folder);
        settings = new WarehouseSettings("256MB", 2, folder.resolve("temporary"));
        FileSystemUtils.copyRecursively(Path.of("data/reference"), home.reference());
        FileSystemUtils.copyRecursively(Path.of("data/incoming"), home.incoming());
        NightRequest request = new NightRequest(
                home, LocalDate.parse("2026-11-21"), null, Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB"));
        new Nightly(request, Clock.systemUTC(), Progress.SILENT).run();
    }

    static List<Question> questions() throws IOException {
        try (Stream<Question> questions = QUESTION.matcher(Files.readString(Path.of("src/docs/analyst.md")))
                .results()
                .map(found -> new Question(found.group(1), found.group(2)))) {
            return questions.toList();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersAlikeFromThePublicationAndTheLiveViews(Question question) {
        List<Map<String, Object>> answer = ask(question, "current/bidrag.duckdb");

        assertThat(answer).isNotEmpty();
        assertThat(ask(question, "live.duckdb")).containsExactlyInAnyOrderElementsOf(answer);
    }

    @Test
    void asksEverySqlBlockOfThePage() throws IOException {
        String page = Files.readString(Path.of("src/docs/analyst.md"));

        assertThat(questions()).hasSize(10).hasSize(page.split("```sql\\n", -1).length - 1);
    }

    @Test
    void tracesAReceiptToItsRecord() throws IOException {
        assertThat(ask(questions().get(5), "current/bidrag.duckdb"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("record_number", 66L)
                        .hasEntrySatisfying(
                                "received_sek", money -> assertThat(money).hasToString("82572546.00")));
    }

    private static List<Map<String, Object>> ask(Question question, String database) {
        try (Warehouse analyst = Warehouse.inMemory(settings)) {
            Path file = home.published().resolve(database);
            analyst.execute("attach %s as opened (read_only); use opened".formatted(Sql.text(file)));
            return analyst.sql().sql(question.sql()).query().listOfRows();
        }
    }
}
