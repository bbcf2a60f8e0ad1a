package se.bidrag.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers in processes of their own, with older and newer DuckDBs, while publications come and {@code current} moves. */
class ReadersAndNightsTest {

    private static final int NEW_PUBLICATIONS = 10;
    private static final int SWITCHES = 50;

    @Test
    void readersNeverMeetALockATornFileOrTwoPublicationsAtOnce(@TempDir Path root) throws Exception {
        Path stop = root.resolve("stop");
        List<Process> readers = new ArrayList<>();
        List<Path> ready = new ArrayList<>();
        try (SmallBuild build = new SmallBuild(root)) {
            publish(build, 0);
            for (String driver : drivers()) {
                for (int each = 0; each < 2; each++) {
                    Path opened = root.resolve("ready-" + readers.size());
                    ready.add(opened);
                    readers.add(reader(build.home.published().resolve("current/bidrag.duckdb"), driver, stop, opened));
                }
            }
            await(ready, readers);
            for (int night = 1; night <= NEW_PUBLICATIONS; night++) {
                publish(build, night);
            }
            List<PublicationId> made = build.publications.ids();
            for (int turn = NEW_PUBLICATIONS; turn < SWITCHES; turn++) {
                build.publications.revert(made.get(turn % made.size()).toString());
            }
        } finally {
            Files.createFile(stop);
        }
        for (Process reader : readers) {
            String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(reader.waitFor(60, TimeUnit.SECONDS)).as(said).isTrue();
            assertThat(reader.exitValue()).as(said).isZero();
            assertThat(said).matches("opened [1-9]\\d*, publications [1-9]\\d*, torn 0\\s+");
        }
    }

    /** Another figure in two facts, so that a reader can tell two publications apart. */
    private static void publish(SmallBuild build, int night) {
        for (String table : List.of("fct_region_year", "fct_reconciliation")) {
            build.warehouse.execute(
                    "update mart.%s set decided_sek = %d where region_code = '24'".formatted(table, night));
        }
        build.publish(SmallBuild.AS_OF);
    }

    private static List<String> drivers() {
        List<String> drivers = new ArrayList<>();
        drivers.add(place(DuckDBDriver.class));
        drivers.add(System.getProperty("duckdb.older.reader"));
        drivers.add(System.getProperty("duckdb.newer.reader"));
        return drivers;
    }

    private static Process reader(Path database, String driver, Path stop, Path ready) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        driver + File.pathSeparator + place(ManyReads.class),
                        ManyReads.class.getName(),
                        database.toString(),
                        stop.toString(),
                        ready.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static String place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    private static void await(List<Path> files, List<Process> readers) throws InterruptedException {
        while (!files.stream().allMatch(Files::exists)) {
            assertThat(readers).as("readers that still read").allMatch(Process::isAlive);
            Thread.sleep(20);
        }
    }
}
