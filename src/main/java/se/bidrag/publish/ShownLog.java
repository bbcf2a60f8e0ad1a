package se.bidrag.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When which publication was shown, a line each in {@code published/.shown}: retention asks how long ago readers of one
 * may have opened it. A line that was cut when the power went is passed over; the publication then counts as shown later.
 */
final class ShownLog {

    private record Shown(Instant at, String publication) {}

    private final Path file;

    ShownLog(Path published) {
        file = published.resolve(".shown");
    }

    void shown(PublicationId id, Instant at) throws IOException {
        Files.writeString(
                file,
                "%s %s%n".formatted(at, id),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** When another publication was last shown in its place; empty when it was never shown, or still is. */
    Optional<Instant> ceased(PublicationId id) throws IOException {
        List<Shown> lines = lines();
        Optional<Instant> ceased = Optional.empty();
        boolean isShown = false;
        for (Shown line : lines) {
            boolean isIt = line.publication().equals(id.toString());
            if (isShown && !isIt) {
                ceased = Optional.of(line.at());
            }
            isShown = isIt;
        }
        return isShown ? Optional.empty() : ceased;
    }

    /** The highest publication that was ever shown. */
    Optional<PublicationId> newest() {
        try {
            return lines().stream()
                    .flatMap(line -> PublicationId.parse(line.publication()).stream())
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Shown> lines() throws IOException {
        List<Shown> lines = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                read(line).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private static Optional<Shown> read(String line) {
        String[] parts = line.split(" ", 2);
        try {
            return parts.length == 2 ? Optional.of(new Shown(Instant.parse(parts[0]), parts[1])) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
