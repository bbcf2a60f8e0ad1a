package se.bidrag.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;

/** Runs every example under {@code src/test/resources/models} and sees that no model or check lacks one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelExamplesTest {

    private static final List<Example> EXAMPLES = Example.all();
    private static final SqlLibrary LIBRARY = SqlLibrary.packaged();

    private ExampleWarehouse warehouse;

    @BeforeAll
    void makeEveryTable(@TempDir Path folder) {
        warehouse = new ExampleWarehouse(LIBRARY, folder);
    }

    @AfterAll
    void closeTheWarehouse() {
        warehouse.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void makesTheRowsExpected(Example example) {
        assertThat(warehouse.rowsOf(example))
                .as(
                        "%s: rows of %s, given %s",
                        example.name(), example.sql(), example.given().keySet())
                .containsExactlyInAnyOrderElementsOf(example.expected().rows());
    }

    static List<Example> examples() {
        return EXAMPLES;
    }

    @Test
    void everyModelHasAnExample() {
        assertThat(files("staging", "core", "reconciliation", "mart", "audit", "trial", "closing"))
                .as("models, each to have an example")
                .allMatch(model -> hasExample(model, example -> true));
    }

    @Test
    void everyCheckHasACleanAndAViolatingExample() {
        assertThat(files("check/stop", "check/warn"))
                .as("checks, each to have an example named clean… that expects no rows")
                .allMatch(check -> hasExample(check, example -> example.isNamed("clean") && example.expectsNothing()))
                .as("checks, each to have an example named violating… that expects rows")
                .allMatch(check ->
                        hasExample(check, example -> example.isNamed("violating") && !example.expectsNothing()));
    }

    private static List<String> files(String... folders) {
        return Stream.of(folders)
                .flatMap(folder -> LIBRARY.in(folder).stream())
                .map(SqlFile::path)
                .toList();
    }

    private static boolean hasExample(String sql, Predicate<Example> such) {
        return EXAMPLES.stream().anyMatch(example -> example.sql().equals(sql) && such.test(example));
    }
}
