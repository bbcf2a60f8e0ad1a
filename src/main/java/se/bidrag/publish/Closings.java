package se.bidrag.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The publications that year-end closings name, in any JSON file under {@code closed/}. */
final class Closings {

    private static final Pattern NAME = Pattern.compile("\\b\\d{6,9}-\\d{4}-\\d{2}-\\d{2}\\b");

    private Closings() {}

    static Set<PublicationId> named(Path closed) {
        if (!Files.isDirectory(closed)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(closed)) {
            return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .flatMap(Closings::names)
                    .flatMap(name -> PublicationId.parse(name).stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> names(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return NAME.matcher(text).results().map(MatchResult::group).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
