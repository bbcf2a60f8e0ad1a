package se.bidrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bidrag.reader.ReaderProcesses;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** What the analyst's page says, asked of a publication of the sample home. */
class AnalystPageTest {

    private static final Path PAGE = Path.of("src/docs/analyst.md");
    private static final Pattern QUESTION =
            Pattern.compile("### (\\d+\\. .*?)\\n.*?```sql\\n(.*?);\\n```", Pattern.DOTALL);

    record Question(String title, String sql) {
        @Override
        public String toString() {
            return title;
        }
    }

    static List<Question> questions() throws IOException {
        try (Stream<Question> questions = QUESTION.matcher(Files.readString(PAGE))
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
        String page = Files.readString(PAGE);

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

    @Test
    void namesEveryTableThatIsPublished() throws IOException {
        String page = Files.readString(PAGE);
        try (Stream<Path> files = Files.list(SampleHome.home().published().resolve("current/csv"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".csv", "")))
                    .hasSizeGreaterThan(30)
                    .allMatch(table ->
                            Pattern.compile("\\b" + table + "\\b").matcher(page).find());
        }
    }

    /** The page's own lines, with the home put in. */
    @Test
    void connectsFromJavaAsThePageSays() throws IOException, SQLException {
        Matcher told = Pattern.compile("`(jdbc:duckdb:HOME[^`]*)` with the property `([^`]*)` set to `([^`]*)`")
                .matcher(Files.readString(PAGE));
        assertThat(told.find()).isTrue();
        Properties properties = new Properties();
        properties.setProperty(told.group(2), told.group(3));
        try (Connection connection = DriverManager.getConnection(inHome(told.group(1)), properties);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("select * from publication").next())
                    .isTrue();
            assertThatThrownBy(() -> statement.execute("create table mine (number integer)"))
                    .hasMessageContaining("read-only");
        }
    }

    @Test
    void connectsFromNodeAsThePageSays(@TempDir Path folder) throws IOException, InterruptedException {
        Optional<String> modules = ReaderProcesses.nodeModules();
        Assumptions.assumeTrue(modules.isPresent(), "BIDRAG_TEST_NODE_MODULES names no folder of Node's packages");
        Matcher told = Pattern.compile("```js\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(told.find()).isTrue();
        Files.createSymbolicLink(folder.resolve("node_modules"), Path.of(modules.orElseThrow()));
        Path script = Files.writeString(folder.resolve("told.mjs"), inHome(told.group(1)));

        Process node = new ProcessBuilder("node", script.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(node.waitFor()).as(said).isZero();
        assertThat(said).contains("region_code: '01'", "year: 2024");
    }

    private static String inHome(String told) {
        return told.replace("HOME", SampleHome.home().root().toAbsolutePath().toString());
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
