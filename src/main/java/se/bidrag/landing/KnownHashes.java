package se.bidrag.landing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bidrag.home.Sha256;

/** Remembers the hash of each delivered file, so that an unchanged file is not read again; losing it costs only time. */
final class KnownHashes {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (\\d+) (\\S+) (\\S+) (.+)");

    private static final char TORN_LETTER = '\uFFFD';

    private record Known(FileStamp stamp, String sha256) {}

    private final Path memory;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    KnownHashes(Path memory) throws IOException {
        this.memory = memory;
        if (Files.exists(memory)) {
            new String(Files.readAllBytes(memory), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(this::remember);
        }
    }

    /** A full disk or a dying machine can tear a line, also within a letter; the file is then hashed once more. */
    private void remember(String line) {
        Matcher match = LINE.matcher(line);
        if (match.matches() && line.indexOf(TORN_LETTER) < 0) {
            try {
                FileStamp stamp =
                        new FileStamp(Long.parseLong(match.group(2)), Instant.parse(match.group(3)), match.group(4));
                known.put(match.group(5), new Known(stamp, match.group(1)));
            } catch (NumberFormatException | DateTimeParseException torn) {
                known.remove(match.group(5));
            }
        }
    }

    /** The hash of the file with this stamp; its bytes are read unless that was done before. */
    String sha256(Path file, FileStamp stamp) throws IOException {
        Known earlier = known.get(file.toString());
        if (earlier != null && earlier.stamp().equals(stamp)) {
            return earlier.sha256();
        }
        String sha256 = Sha256.of(file);
        if (stamp.isSettled()) {
            remember(file, new Known(stamp, sha256));
        }
        return sha256;
    }

    private synchronized void remember(Path file, Known fresh) {
        known.put(file.toString(), fresh);
        FileStamp stamp = fresh.stamp();
        try {
            Files.createDirectories(memory.toAbsolutePath().getParent());
            Files.writeString(
                    memory,
                    "%s %d %s %s %s%n".formatted(fresh.sha256(), stamp.size(), stamp.modified(), stamp.inode(), file),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new LakeWriteException("memory of hashes " + memory, e);
        }
    }

    /** What this file is remembered as, where it has not changed since. */
    Optional<String> remembered(Path file, FileStamp stamp) {
        return Optional.ofNullable(known.get(file.toString()))
                .filter(each -> each.stamp().equals(stamp))
                .map(Known::sha256);
    }

    /** Every file with a remembered hash. */
    Iterable<String> files() {
        return known.keySet().stream().sorted().toList();
    }
}
