package se.bidrag.landing.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.bidrag.delivery.Format;

/**
 * How long documents take to read: a PDF of 40 pages, and a hundred small documents of every layout and format.
 *
 * <p>Run by hand; held to 3 and 15 seconds on two cores.
 */
final class DocumentBench {

    private static final List<Format> FORMATS =
            List.of(Format.MD, Format.TXT, Format.HTML, Format.DOCX, Format.PDF, Format.XLSX);
    private static final int PAGES = 40;
    private static final int LINES = 45;
    private static final int DOCUMENTS = 100;

    private DocumentBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("documents");
        Path large = folder.resolve("large.pdf");
        PdfFile.write(large(), LINES, large);
        List<Path> small = new ArrayList<>();
        while (small.size() < DOCUMENTS) {
            Layout layout = Layout.ALL.get(small.size() % Layout.ALL.size());
            Format format = FORMATS.get(small.size() % FORMATS.size());
            Path file = folder.resolve(small.size() + "." + format.text());
            DraftFile.write(layout.draft(), format, file);
            small.add(file);
        }

        long start = System.nanoTime();
        int rows = ReadDocument.of(large).records().size();
        System.out.printf("a PDF of %d pages, %d rows: %d ms%n", PAGES, rows, since(start));

        start = System.nanoTime();
        for (Path file : small) {
            String name = String.valueOf(file.getFileName());
            Format format = Format.valueOf(name.substring(name.indexOf('.') + 1).toUpperCase(java.util.Locale.ROOT));
            new DocumentReading(Words.SAMPLE).findings(file, format, () -> Files.readString(file));
        }
        System.out.printf("%d small documents: %d ms%n", DOCUMENTS, since(start));
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
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
