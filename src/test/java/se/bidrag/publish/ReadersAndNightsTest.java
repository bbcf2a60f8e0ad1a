package se.bidrag.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.reader.ReaderProcesses;

/** Readers in processes of their own, with older and newer DuckDBs, while publications come and {@code current} moves. */
class ReadersAndNightsTest {

    private static final int NEW_PUBLICATIONS = 6;
    private static final int SWITCHES = 30;

    @Test
    void readersNeverMeetALockATornFileOrTwoPublicationsAtOnce(@TempDir Path root) throws Exception {
        List<String> said;
        try (SmallBuild build = new SmallBuild(root)) {
            publish(build, 0);
            ReaderProcesses readers = ReaderProcesses.start(
                    root,
                    build.home.published().resolve("current/bidrag.duckdb"),
                    "select decided_sek from fct_region_year where region_code = '24'",
                    "select decided_sek from fct_reconciliation where region_code = '24'");
            try {
                for (int night = 1; night <= NEW_PUBLICATIONS; night++) {
                    publish(build, night);
                }
                List<PublicationId> made = build.publications.ids();
                for (int turn = NEW_PUBLICATIONS; turn < SWITCHES; turn++) {
                    build.publications.revert(made.get(turn % made.size()).toString());
                }
            } finally {
                said = readers.stop();
            }
        }
        assertThat(said)
                .hasSize(ReaderProcesses.nodeModules().isPresent() ? 8 : 6)
                .allMatch(words -> words.matches("opened [1-9]\\d*, publications [1-9]\\d*, torn 0"));
    }

    /** Another figure in two facts, so that a reader can tell two publications apart. */
    private static void publish(SmallBuild build, int night) {
        for (String table : List.of("fct_region_year", "fct_reconciliation")) {
            build.warehouse.execute(
                    "update mart.%s set decided_sek = %d where region_code = '24'".formatted(table, night));
        }
        build.publish(SmallBuild.AS_OF);
    }
}
