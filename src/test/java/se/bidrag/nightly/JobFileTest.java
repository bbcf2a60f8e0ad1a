package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.bidrag.home.Home;

/** A record of runs that cannot be read is moved aside, whatever is wrong with it. */
class JobFileTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    private final Home home;
    private final Path file;

    JobFileTest(@TempDir Path folder) throws IOException {
        this.home = new Home(folder);
        this.file = Files.createDirectories(home.build()).resolve("jobs.mv.db");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 4095, 4096, 5000, 8192, 12_288, 20_000, 100_000})
    void movesAsideWhatIsNoDatabase(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Files.write(file, bytes);
        looks();
        assertThat(home.build()).isDirectoryContaining("glob:**/jobs-damaged-*.mv.db");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 10, 30, 60, 90, 99})
    void readsOrMovesAsideWhatWasCutOff(int percent) throws IOException {
        byte[] whole = database();
        Files.write(file, Arrays.copyOf(whole, whole.length * percent / 100));
        looks();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsOrMovesAsideWhatWasOverwritten(int seed) throws IOException {
        byte[] bytes = database();
        Random random = new Random(seed);
        for (int i = 0; i < bytes.length / 50; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        Files.write(file, bytes);
        looks();
    }

    @Test
    void leavesAFolderThatCannotBeUsedToThePerson() {
        assertThat(JobFile.isDamage(new IllegalStateException("no code"))).isFalse();
    }

    /** The night goes on with a database that answers. */
    private void looks() {
        try (JobFile jobs = new JobFile(home, NOW)) {
            jobs.look();
            SingleConnectionDataSource source = new SingleConnectionDataSource(jobs.url(), true);
            assertThat(JdbcClient.create(source)
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            source.destroy();
        }
    }

    private byte[] database() throws IOException {
        try (JobFile jobs = new JobFile(home, NOW)) {
            SingleConnectionDataSource source = new SingleConnectionDataSource(jobs.url(), true);
            JdbcClient client = JdbcClient.create(source);
            client.sql("create table run as select x as id, repeat('a', 100) as name from system_range(1, 2000)")
                    .update();
            source.destroy();
        }
        return Files.readAllBytes(file);
    }
}
