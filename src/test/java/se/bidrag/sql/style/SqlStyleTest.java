package se.bidrag.sql.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** Every SQL file keeps the house style, and every rule of it catches what breaks it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlStyleTest {

    private final SqlLibrary library = SqlLibrary.packaged();
    private final Map<String, List<String>> columns = new HashMap<>();
    private Warehouse parser;
    private List<SqlSource> sources;

    @BeforeAll
    void readsEveryFile(@TempDir Path folder) {
        parser = Warehouse.inMemory(new WarehouseSettings("256MB", 1, folder));
        Columns unknown = new Columns(Map.of());
        library.files()
                .forEach(file -> columns.put(
                        file.table(), unknown.of(SqlTree.of(file, parser).query())));
        sources = library.files().stream().map(this::source).toList();
    }

    @AfterAll
    void closesTheParser() {
        parser.close();
    }

    static Stream<StyleRule> rules() {
        return Stream.of(
                        FormRules.all(),
                        HeaderRules.all(),
                        LayerRules.all(),
                        FunctionRules.all(),
                        WrittenRules.all(),
                        PortableRules.all(),
                        AliasRules.all(),
                        MoneyRules.all())
                .flatMap(rules -> rules);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyFileKeepsTheRule(StyleRule rule) {
        assertThat(sources.stream().flatMap(source -> rule.in(source).stream()))
                .as(rule.sentence())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleCatchesWhatBreaksIt(StyleRule rule) {
        assertThat(rule.broken()).isNotEmpty().allSatisfy(file -> assertThat(rule.in(source(file)))
                .as(file.text())
                .isNotEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleLeavesAloneWhatKeepsIt(StyleRule rule) {
        assertThat(rule.kept())
                .allSatisfy(file ->
                        assertThat(rule.in(source(file))).as(file.text()).isEmpty());
    }

    private SqlSource source(SqlFile file) {
        return new SqlSource(file, SqlText.of(file), SqlTree.of(file, parser), new Columns(columns));
    }
}
