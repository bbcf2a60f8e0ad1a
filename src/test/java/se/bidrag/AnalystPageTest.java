package se.bidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** What the analyst's page says, asked of a publication of the sample home. */
class AnalystPageTest {

    private static final Pattern QUESTION =
            Pattern.compile("### (\\d+\\. .*?)\\n.*?```sql\\n(.*?);\\n```", Pattern.DOTALL);

    record Question(String title, String sql) {
        @Override
        public String toString() {
            return title;
        }
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
        try (Warehouse analyst = Warehouse.inMemory(
                new WarehouseSettings("256MB", 2, SampleHome.home().build()))) {
            Path file = SampleHome.home().published().resolve(database);
            analyst.execute("attach %s as opened (read_only); use opened".formatted(Sql.text(file)));
            return analyst.sql().sql(question.sql()).query().listOfRows();
        }
    }
}
