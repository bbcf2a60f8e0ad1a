package se.bidrag.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;

class PublicationInputsTest {

    private SmallBuild build;

    @BeforeEach
    void open(@TempDir Path root) {
        build = new SmallBuild(root);
    }

    @AfterEach
    void close() {
        build.close();
    }

    @Test
    void startsWithoutDeviationsWhenNothingWasPublished() {
        assertThat(rows("select * from raw.previous_deviation")).isEmpty();
    }

    @Test
    void remembersTheNewestPublicationsDeviationsWhateverColumnsItHad() {
        build.publish(SmallBuild.AS_OF);
        build.publish(SmallBuild.AS_OF.plusDays(1));
        build.publications.revert("000001-2024-12-31");

        new PublicationInputs(build.publications, build.library).beforeModels(build.warehouse);

        assertThat(rows("select deviation_id, region_code, grant_code, cast(opened_on as string) as opened_on"
                        + " from raw.previous_deviation"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("deviation_id", "abc")
                        .containsEntry("region_code", "24")
                        .containsEntry("grant_code", null)
                        .containsEntry("opened_on", "2024-12-31"));
    }

    @Test
    void knowsTheColumnsOfTheAuditBeforeItIsBuilt() {
        build.warehouse.execute("drop table audit.check_result");

        new PublicationInputs(build.publications, build.library).beforeAudit(build.warehouse);

        assertThat(rows("select column_name, position, type from raw.published_column"
                        + " where table_name in ('check_result', 'dim_cause') order by table_name, position"))
                .extracting(Map::values)
                .extracting(List::copyOf)
                .containsExactly(
                        List.of("check_name", 1, "VARCHAR"),
                        List.of("severity", 2, "VARCHAR"),
                        List.of("violations", 3, "INTEGER"),
                        List.of("sentence", 4, "VARCHAR"),
                        List.of("cause", 1, "VARCHAR"),
                        List.of("label_sv", 2, "VARCHAR"));
    }

    @Test
    void namesTheAuditFileWhoseColumnsCannotBeTold() {
        SqlFile broken = new SqlFile("sql/audit/broken.sql", "select nothing from nowhere");
        SqlLibrary library = new SqlLibrary(
                Stream.concat(build.library.files().stream(), Stream.of(broken)).toList());

        assertThatThrownBy(() -> new PublicationInputs(build.publications, library).beforeAudit(build.warehouse))
                .hasMessageStartingWith("sql/audit/broken.sql: its columns cannot be told before it is built: ")
                .hasMessageContaining("nowhere");
    }

    private List<Map<String, Object>> rows(String sql) {
        return build.warehouse.sql().sql(sql).query().listOfRows();
    }
}
