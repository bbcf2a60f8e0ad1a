package se.bidrag.fault;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as a process of its own, with the classes of the tests, so that it can be killed. */
public final class ChildProgram {

    private ChildProgram() {}

    /** Starts it; what it prints goes to this file. */
    public static Process start(Path output, String... arguments) throws IOException {
        return start(output, command(arguments));
    }

    /** Starts it where no file may grow beyond so many kilobytes, DuckDB's and H2's neither: as on a disk that is full. */
    static Process startLimited(int kilobytes, Path output, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", "ulimit -f %d; exec \"$@\"".formatted(kilobytes), "limited"));
        command.addAll(command(arguments));
        return start(output, command);
    }

    private static Process start(Path output, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                classPath(),
                "se.bidrag.Bidrag"));
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * The class path of whoever runs the tests: a loader's own, or the virtual machine's. An empty place in it means the
     * folder one stands in, where the SQL files would be found once more.
     */
    private static String classPath() {
        Stream<String> places = Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath)
                : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        return places.filter(place -> !place.isEmpty()).collect(Collectors.joining(File.pathSeparator));
    }
}
