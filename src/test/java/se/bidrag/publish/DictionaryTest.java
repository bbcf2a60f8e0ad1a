package se.bidrag.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.home.Home;
import se.bidrag.model.ModelBuild;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

class DictionaryTest {

    private static Warehouse build;

    @BeforeAll
    static void buildEveryModelOnNothing(@TempDir Path root) {
        WarehouseSettings settings = new WarehouseSettings("256MB", 1, root.resolve("temporary"));
        build = Warehouse.inMemory(settings);
        SqlLibrary library = SqlLibrary.packaged();
        PublicationInputs inputs = new PublicationInputs(new Publications(new Home(root), settings), library);
        ModelBuild models = new ModelBuild(library, build);
        models.prepare();
        inputs.beforeModels(build);
        models.beforeChecks((table, number, of) -> {});
        inputs.beforeAudit(build);
        models.afterChecks((table, number, of) -> {});
    }

    @AfterAll
    static void close() {
        build.close();
    }

    @Test
    void describesEveryPublishedColumn() {
        assertThat(names("""
                select distinct table_name || '.' || column_name from audit.data_dictionary
                where label_sv is null or description is null order by 1
                """)).isEmpty();
    }

    @Test
    void describesNoColumnThatIsNotPublished() {
        assertThat(names("""
                select table_name || '.' || column_name from raw.dictionary as word
                where not exists (
                    select 1 from raw.published_column as published
                    where published.column_name = word.column_name
                        and word.table_name in ('*', published.table_name))
                order by 1
                """)).isEmpty();
    }

    @Test
    void saysEachColumnOnce() {
        assertThat(names("""
                select table_name || '.' || column_name from raw.dictionary
                group by table_name, column_name having count(*) > 1
                """)).isEmpty();
    }

    @Test
    void describesInWholeSentences() {
        assertThat(names("select column_name from raw.dictionary where description not like '%.' or label_sv = ''"))
                .isEmpty();
    }

    @Test
    void tellsTheUnitOfEveryAmount() {
        assertThat(names("""
                select column_name from raw.dictionary
                where ends_with(column_name, '_sek') and (description not like '%kronor%' or label_sv not like '%(kr)')
                """)).isEmpty();
    }

    @Test
    void knowsTheColumnsThatTheAuditThenHas() {
        assertThat(names("""
                (select table_name || '.' || column_name || ' ' || type from raw.published_column
                except
                select table_name || '.' || column_name || ' ' || data_type from information_schema.columns
                where table_schema in ('mart', 'audit'))
                """)).isEmpty();
    }

    private static Stream<String> names(String sql) {
        return build.sql().sql(sql).query(String.class).list().stream();
    }
}
