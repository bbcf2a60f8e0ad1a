package se.bidrag.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code published/publications.js}: which publications there are, for the reports' choice of date. A report is never
 * written again, so it reads what came after it from this file, and shows its own date alone where the file is not.
 */
final class PublicationList {

    private final Path published;

    PublicationList(Path published) {
        this.published = published;
    }

    /** Writes it, unless it says so already. */
    void write(List<PublicationId> ids) throws IOException {
        if (names(ids)) {
            return;
        }
        Path partial = published.resolve(".publications.js.partial");
        Files.writeString(partial, text(ids), StandardCharsets.UTF_8);
        Durable.rename(partial, file());
    }

    /** Whether the file says what is there; where a night died before it named its own publication, the next one does. */
    Optional<String> problem(List<PublicationId> ids) throws IOException {
        return ids.isEmpty() || names(ids) || names(ids.subList(0, ids.size() - 1))
                ? Optional.empty()
                : Optional.of(
                        "the file publications.js does not name the publications that are there; run revert with the current publication, and it is written anew");
    }

    private boolean names(List<PublicationId> ids) throws IOException {
        if (!Files.exists(file())) {
            return ids.isEmpty();
        }
        return Arrays.equals(Files.readAllBytes(file()), text(ids).getBytes(StandardCharsets.UTF_8));
    }

    private Path file() {
        return published.resolve("publications.js");
    }

    private String text(List<PublicationId> ids) {
        String names = ids.stream()
                .filter(id -> Files.exists(
                        published.resolve(id.toString()).resolve("report").resolve("index.html")))
                .map(id -> "\"" + id + "\"")
                .collect(Collectors.joining(", "));
        return "publications([%s]);\n".formatted(names);
    }
}
