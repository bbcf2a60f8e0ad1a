package se.bidrag.landing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.bench.Measured;
import se.bidrag.delivery.Format;
import se.bidrag.landing.Landed;

/** How long documents take to land: a PDF of 40 pages, then a hundred small documents of every layout and format. */
class DocumentBench {

    private static final List<Format> FORMATS =
            List.of(Format.MD, Format.TXT, Format.HTML, Format.DOCX, Format.PDF, Format.XLSX);
    private static final int PAGES = 40;
    private static final int LINES = 45;
    private static final int DOCUMENTS = 100;

    private final Path folder;
    private final Measured measured = new Measured("documents");

    DocumentBench(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void landsDocuments() throws IOException {
        CorpusHome large = new CorpusHome(folder.resolve("large"));
        PdfFile.write(large(), LINES, large.file("large", Format.PDF));
        large.declare("large", Layout.ALL.get(0), Format.PDF);
        lands(large, 1, "landing a PDF of %d pages, the first in its process".formatted(PAGES), "at most 3");

        CorpusHome small = new CorpusHome(folder.resolve("small"));
        for (int document = 0; document < DOCUMENTS; document++) {
            Layout layout = Layout.ALL.get(document % Layout.ALL.size());
            Format format = FORMATS.get(document / Layout.ALL.size() % FORMATS.size());
            small.add("d" + document, layout, format, numbered(layout.draft(), document));
        }
        lands(small, DOCUMENTS, "landing %d small documents".formatted(DOCUMENTS), "at most 15");
        measured.write();
    }

    private void lands(CorpusHome home, int documents, String figure, String asked) throws IOException {
        double before = Measured.cpuSeconds();
        double start = System.nanoTime() / 1e9;
        List<Landed> landed = home.land();
        double seconds = System.nanoTime() / 1e9 - start;
        assertThat(landed).hasSize(documents).allMatch(Landed.Read.class::isInstance);
        measured.add(0, figure, seconds, "s", asked);
        measured.add(0, figure + ", processor time", Measured.cpuSeconds() - before, "s", "");
    }

    /** The same document with other bytes: one that lies in the lake already is not read. */
    private static Draft numbered(Draft draft, int number) {
        List<Draft.Part> parts = new ArrayList<>();
        parts.add(new Draft.Part.Line("Exemplar %d av ett syntetiskt dokument.".formatted(number)));
        parts.addAll(draft.parts());
        return new Draft(parts);
    }

    private static Draft large() {
        List<Draft.Part> parts = new ArrayList<>();
        for (int line = 0; line < (PAGES - 1) * LINES; line++) {
            parts.add(new Draft.Part.Line(
                    "Mening %d om hur medel delas ut till dem som ska ha dem enligt beslut.".formatted(line)));
        }
        parts.addAll(Layout.ALL.get(0).draft().parts());
        return new Draft(parts);
    }
}
