package se.bidrag.landing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.delivery.Format;

/** Every layout in every format is read to the krona; the corpus lies in {@code src/test/resources/documents}. */
class DocumentCorpusTest {

    @Test
    void readsEveryLayoutInEveryFormatToTheKrona(@TempDir Path root) throws IOException {
        CorpusHome home = new CorpusHome(root);
        Map<String, Layout> documents = new TreeMap<>();
        for (Layout layout : Layout.ALL) {
            for (Format format : layout.formats()) {
                String made = layout.name() + "-made-" + format.text();
                home.add(made, layout, format, layout.draft());
                documents.put(made, layout);
                Path published = Layout.FOLDER.resolve(layout.name()).resolve("document." + format.text());
                if (Files.exists(published)) {
                    String id = layout.name() + "-" + format.text();
                    Files.copy(published, home.file(id, format));
                    home.declare(id, layout, format);
                    documents.put(id, layout);
                }
            }
        }

        Map<String, CorpusHome.Outcome> outcomes = home.judge();

        assertThat(outcomes.keySet()).isEqualTo(documents.keySet()).hasSizeGreaterThan(100);
        SoftAssertions all = new SoftAssertions();
        documents.forEach((id, layout) -> {
            CorpusHome.Outcome outcome = Objects.requireNonNull(outcomes.get(id));
            all.assertThat(outcome.reason()).as(id).isEmpty();
            all.assertThat(outcome.amounts()).as(id).isEqualTo(layout.expected());
            all.assertThat(outcome.refused()).as(id).isZero();
        });
        all.assertAll();
    }
}
