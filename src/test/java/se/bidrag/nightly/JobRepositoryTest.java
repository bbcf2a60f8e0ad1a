package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import se.bidrag.SmallHome;

/** The same promises on both databases that keep the runs. */
class JobRepositoryTest {

    private static final LocalDate AS_OF = LocalDate.parse("2026-11-21");

    private final SmallHome small;

    JobRepositoryTest(@TempDir Path folder) {
        this.small = SmallHome.in(folder);
    }

    @Test
    void keepsRunsInAFileOfTheHome() {
        keepsRuns(ofTheHome(), false);
    }

    @Test
    void keepsRunsInPostgreSql() {
        String url = System.getenv("BIDRAG_TEST_POSTGRES_URL");
        if (url != null) {
            keepsRuns(url, true);
            return;
        }
        assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "neither a Docker engine nor BIDRAG_TEST_POSTGRES_URL: PostgreSQL is not tested");
        try (PostgreSQLContainer server = new PostgreSQLContainer("postgres:17-alpine")) {
            server.start();
            keepsRuns(
                    "%s&user=%s&password=%s".formatted(server.getJdbcUrl(), server.getUsername(), server.getPassword()),
                    true);
        }
    }

    @Test
    void marksAStoppedRunAsStopped() {
        Nightly[] night = new Nightly[1];
        night[0] = new Nightly(request(null), Clock.systemUTC(), new Progress() {
            @Override
            public void started(Stage stage) {
                if (stage == Stage.BUILD) {
                    night[0].stop();
                }
            }
        });
        assertThatThrownBy(() -> night[0].run()).isInstanceOf(NightStoppedException.class);
        assertThat(statuses(runs(ofTheHome()))).containsExactly("STOPPED");
    }

    private void keepsRuns(String url, boolean isNamed) {
        assertThat(run(isNamed ? url : null)).isEqualTo(NightReport.Result.PUBLISHED);
        JdbcClient runs = runs(url);
        assertThat(statuses(runs)).containsExactly("COMPLETED");
        assertThat(steps(runs)).contains("land", "build", "check", "publish");

        pretendThatItWasKilled(runs);
        assertThat(run(isNamed ? url : null)).isEqualTo(NightReport.Result.NOTHING_NEW);
        assertThat(statuses(runs)).containsExactly("FAILED", "COMPLETED");
    }

    private String ofTheHome() {
        return "jdbc:h2:file:" + small.home().build().resolve("jobs");
    }

    private static JdbcClient runs(String url) {
        return JdbcClient.create(new DriverManagerDataSource(url));
    }

    private NightReport.Result run(@Nullable String url) {
        return new Nightly(request(url), Clock.systemUTC(), Progress.SILENT)
                .run()
                .result();
    }

    private NightRequest request(@Nullable String url) {
        Map<String, Object> settings = new HashMap<>(Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB"));
        if (url != null) {
            settings.put("spring.datasource.url", url);
        }
        return new NightRequest(small.home(), AS_OF, null, settings);
    }

    private void pretendThatItWasKilled(JdbcClient runs) {
        runs.sql("""
                update batch_job_execution set status = 'STARTED', exit_code = 'UNKNOWN', end_time = null
                where job_execution_id in (
                    select job_execution_id from batch_job_execution_params where parameter_value = ?)
                """).param(small.root().toString()).update();
    }

    private List<String> statuses(JdbcClient runs) {
        return runs.sql("""
                select execution.status
                from batch_job_execution execution
                join batch_job_execution_params given on given.job_execution_id = execution.job_execution_id
                where given.parameter_value = ?
                order by execution.job_execution_id
                """).param(small.root().toString()).query(String.class).list();
    }

    private List<String> steps(JdbcClient runs) {
        return runs.sql("""
                select step.step_name
                from batch_step_execution step
                join batch_job_execution_params given on given.job_execution_id = step.job_execution_id
                where given.parameter_value = ?
                """).param(small.root().toString()).query(String.class).list();
    }
}
