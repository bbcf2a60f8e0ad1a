package se.bidrag.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.bidrag.home.Home;

/** The runs of a home as text, one line a run, forced to disk: the job repository can lose its last half second. */
public record RunHistory(Home home) {

    /** The newest runs, newest last; at most this many. */
    public List<String> last(int runs) {
        try {
            List<String> lines = Files.exists(file()) ? Files.readAllLines(file()) : List.of();
            return List.copyOf(lines.subList(Math.max(0, lines.size() - runs), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(Night night, String outcome) {
        String line = "%s  as of %s  %s%s%n"
                .formatted(
                        night.started().truncatedTo(ChronoUnit.SECONDS),
                        night.asOf(),
                        outcome.replaceAll("\\R", " "),
                        times(night.stages().took()));
        try (FileChannel channel = FileChannel.open(
                file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written: %s".formatted(file(), e), e);
        }
    }

    private static String times(Map<Stage, Duration> took) {
        return took.entrySet().stream()
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%s %.1f s",
                        entry.getKey().label(),
                        entry.getValue().toMillis() / 1000.0))
                .collect(Collectors.joining(", ", took.isEmpty() ? "" : "  ", ""));
    }

    private Path file() {
        return home.build().resolve("history.log");
    }
}
