package se.bidrag.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBDriver;

/**
 * Two processes of each DuckDB that reads a publication: older, ours and newer by JDBC, and Node's where
 * {@code BIDRAG_TEST_NODE_MODULES} names the folder that it is installed in. All open, ask two things and close until told
 * to stop.
 */
public final class ReaderProcesses {

    private static final Path NODE_READER =
            Path.of("src/test/resources/se/bidrag/reader/many-reads.mjs").toAbsolutePath();

    private final Path folder;
    private final Path stop;
    private final List<Process> readers = new ArrayList<>();

    private ReaderProcesses(Path folder) {
        this.folder = folder;
        this.stop = folder.resolve("stop-reading");
    }

    /** Starts them on a database and waits until each has read it once; the two queries answer alike in one publication. */
    public static ReaderProcesses start(Path folder, Path database, String first, String second) throws Exception {
        ReaderProcesses processes = new ReaderProcesses(folder);
        for (List<String> program : programs()) {
            for (int each = 0; each < 2; each++) {
                Path ready = processes.ready(processes.readers.size());
                List<String> command = new ArrayList<>(program);
                command.addAll(
                        List.of(database.toString(), processes.stop.toString(), ready.toString(), first, second));
                processes.readers.add(
                        new ProcessBuilder(command).redirectErrorStream(true).start());
            }
        }
        processes.await();
        return processes;
    }

    public int number() {
        return readers.size();
    }

    /** Ends them and gives what each said; one that failed fails the test. */
    public List<String> stop() throws IOException, InterruptedException {
        Files.createFile(stop);
        List<String> said = new ArrayList<>();
        for (Process reader : readers) {
            String words = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(reader.waitFor(60, TimeUnit.SECONDS)).as(words).isTrue();
            assertThat(reader.exitValue()).as(words).isZero();
            said.add(words);
        }
        return said;
    }

    private static List<List<String>> programs() {
        List<List<String>> programs = new ArrayList<>();
        for (String driver : List.of(
                place(DuckDBDriver.class),
                System.getProperty("duckdb.older.reader"),
                System.getProperty("duckdb.newer.reader"))) {
            programs.add(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    driver + File.pathSeparator + place(ManyReads.class),
                    ManyReads.class.getName()));
        }
        nodeModules().ifPresent(modules -> programs.add(List.of("node", NODE_READER.toString(), modules)));
        return programs;
    }

    /** The folder that Node's packages are installed in, where there is one. */
    public static Optional<String> nodeModules() {
        return Optional.ofNullable(System.getenv("BIDRAG_TEST_NODE_MODULES"))
                .filter(folder -> Files.isDirectory(Path.of(folder, "@duckdb", "node-api")));
    }

    private static String place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    private Path ready(int reader) {
        return folder.resolve("ready-" + reader);
    }

    private void await() throws InterruptedException {
        for (int reader = 0; reader < readers.size(); reader++) {
            while (!Files.exists(ready(reader))) {
                assertThat(readers).as("readers that still read").allMatch(Process::isAlive);
                Thread.sleep(20);
            }
        }
    }
}
