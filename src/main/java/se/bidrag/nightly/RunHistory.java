package se.bidrag.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bidrag.home.Home;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The runs of a home, one JSON object a line in {@code build/history.jsonl}, forced to disk: the job repository can lose
 * its last half second. A line that a dying machine tore is passed over.
 */
public record RunHistory(Home home) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** The newest runs, newest last; at most this many. */
    public List<Run> last(int runs) {
        try (Stream<String> lines =
                Files.exists(file()) ? Files.readAllLines(file(), StandardCharsets.ISO_8859_1).stream() : Stream.of()) {
            List<Run> all =
                    lines.map(RunHistory::parse).flatMap(Optional::stream).toList();
            return List.copyOf(all.subList(Math.max(0, all.size() - runs), all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest run, if there was any. */
    public Optional<Run> last() {
        return last(1).stream().findFirst();
    }

    void add(Run run) {
        String line = "\n" + JSON.writeValueAsString(run) + "\n"; // the line before may have been torn
        try (FileChannel channel = FileChannel.open(
                file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written: %s".formatted(file(), e), e);
        }
    }

    /** Lines are split as bytes, so that a torn letter cannot hide the lines around it. */
    private static Optional<Run> parse(String line) {
        try {
            String text = new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            return text.isBlank() ? Optional.empty() : Optional.of(JSON.readValue(text, Run.class));
        } catch (JacksonException torn) {
            return Optional.empty();
        }
    }

    private Path file() {
        return home.build().resolve("history.jsonl");
    }
}
