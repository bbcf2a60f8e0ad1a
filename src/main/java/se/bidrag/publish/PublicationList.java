package se.bidrag.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    void write(List<PublicationId> ids) throws IOException {
        String names = ids.stream()
                .filter(id -> Files.exists(
                        published.resolve(id.toString()).resolve("report").resolve("index.html")))
                .map(id -> "\"" + id + "\"")
                .collect(Collectors.joining(", "));
        Path partial = published.resolve(".publications.js.partial");
        Files.writeString(partial, "publications([%s]);\n".formatted(names), StandardCharsets.UTF_8);
        Durable.rename(partial, published.resolve("publications.js"));
    }
}
