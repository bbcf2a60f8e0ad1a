package se.bidrag.sql.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;

/** What holds of tables, not of the text that makes them. */
class PublishedTablesTest {

    @Test
    void everyAmountInKronorIsExactToTheOre(@TempDir Path folder) {
        try (PublishedTables tables = new PublishedTables(folder)) {
            assertThat(inexact(tables)).isEmpty();
            tables.warehouse()
                    .execute("create table core.example as select sum(0.5) as a_sek, cast(1 as double) as b_sek");
            assertThat(inexact(tables))
                    .containsExactly("core.example.a_sek: DECIMAL(38,1)", "core.example.b_sek: DOUBLE");
        }
    }

    @Test
    void noColumnIsAFloat(@TempDir Path folder) {
        try (PublishedTables tables = new PublishedTables(folder)) {
            assertThat(floats(tables)).isEmpty();
            tables.warehouse().execute("create table core.example as select cast(1 as float) as share");
            assertThat(floats(tables)).containsExactly("core.example.share: FLOAT");
        }
    }

    @Test
    void noTwoPublishedTablesShareAName(@TempDir Path folder) {
        try (PublishedTables tables = new PublishedTables(folder)) {
            assertThat(tables.in("mart")).isNotEmpty().doesNotContainAnyElementsOf(tables.in("audit"));
        }
    }

    @Test
    void theCheckOfGrainsNamesEveryMart() {
        SqlLibrary library = SqlLibrary.packaged();
        SqlFile check = library.in("check/stop").stream()
                .filter(file -> file.name().equals("one_row_per_grain"))
                .findFirst()
                .orElseThrow();
        assertThat(library.in("mart")).allSatisfy(mart -> assertThat(check.text())
                .contains("'" + mart.name() + "'")
                .contains("from " + mart.table() + "\n"));
    }

    @Test
    void thePreludeDefinesTheFunctionsThatModelsMayCall() {
        String prelude = SqlLibrary.packaged().in("prelude").get(0).text();
        assertThat(Pattern.compile("create macro (\\w+)\\(")
                        .matcher(prelude)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(PortableFunctions.prelude());
    }

    private static List<String> inexact(PublishedTables tables) {
        return described(tables.columns().stream()
                .filter(column -> column.name().endsWith("_sek"))
                .filter(column -> !column.type().equals("DECIMAL(18,2)")));
    }

    private static List<String> floats(PublishedTables tables) {
        return described(tables.columns().stream()
                .filter(column ->
                        column.type().equals("DOUBLE") || column.type().equals("FLOAT")));
    }

    private static List<String> described(Stream<PublishedTables.Column> columns) {
        return columns.map(column ->
                        "%s.%s.%s: %s".formatted(column.schema(), column.table(), column.name(), column.type()))
                .toList();
    }
}
