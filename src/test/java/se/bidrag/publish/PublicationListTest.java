package se.bidrag.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of publications that reports offer: a night may die before it names its own, and no other difference passes. */
class PublicationListTest {

    private static final List<PublicationId> IDS = Stream.of("000001-2025-01-01", "000002-2025-01-02")
            .map(text -> PublicationId.parse(text).orElseThrow())
            .toList();

    private final Path published;
    private final PublicationList list;

    PublicationListTest(@TempDir Path published) throws IOException {
        this.published = published;
        this.list = new PublicationList(published);
        for (PublicationId id : IDS) {
            Path report =
                    Files.createDirectories(published.resolve(id.toString()).resolve("report"));
            Files.createFile(report.resolve("index.html"));
        }
    }

    @Test
    void onlyTheNewestMayBeMissing() throws IOException {
        assertThat(list.problem(IDS.subList(0, 1))).as("the first night's").isEmpty();
        assertThat(list.problem(IDS)).as("no file").isPresent();

        list.write(IDS.subList(0, 1));
        assertThat(list.problem(IDS)).as("the newest is not named").isEmpty();

        list.write(IDS);
        assertThat(published.resolve("publications.js"))
                .hasContent("publications([\"000001-2025-01-01\", \"000002-2025-01-02\"]);\n");
        assertThat(list.problem(IDS)).isEmpty();
        assertThat(list.problem(IDS.subList(0, 1)))
                .as("one is named that is gone")
                .isPresent();
    }

    @Test
    void aListOfNothingIsRight() throws IOException {
        assertThat(list.problem(List.of())).isEmpty();
    }
}
