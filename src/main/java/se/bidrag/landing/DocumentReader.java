package se.bidrag.landing;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import se.bidrag.delivery.Encoding;
import se.bidrag.delivery.Reading;
import se.bidrag.landing.document.DocumentReading;
import se.bidrag.landing.document.DocumentTable;
import se.bidrag.landing.document.UnreadableDocumentException;
import se.bidrag.landing.document.Vocabulary;

/** The reader of documents: the table that is delivered, record by record. */
final class DocumentReader implements CellReader {

    private final Vocabulary words;

    DocumentReader(Vocabulary words) {
        this.words = words;
    }

    @Override
    public Surroundings read(Path file, Reading reading, CellSink sink) throws IOException {
        DocumentTable table = table(file, reading);
        sink.header(table.header(), table.fields());
        for (DocumentTable.Entry entry : table.records()) {
            if (entry.fault().isEmpty()) {
                sink.record(entry.cells());
            } else {
                sink.refused(entry.cells(), entry.fault());
            }
        }
        return new Surroundings(
                table.unitAbove().isEmpty() ? null : table.unitAbove(),
                table.findings().amounts(),
                table.findings().notes());
    }

    private DocumentTable table(Path file, Reading reading) throws IOException {
        try {
            return new DocumentReading(words)
                    .table(
                            file,
                            reading.format(),
                            () -> text(file, reading.encoding()),
                            reading.table(),
                            reading.fields());
        } catch (UnreadableDocumentException e) {
            throw new UnreadableFileException(e.fault());
        }
    }

    /** The file's text, strictly decoded. */
    static String text(Path file, Encoding encoding) throws IOException {
        try (Reader characters = DeliveredText.open(file, encoding)) {
            StringWriter text = new StringWriter();
            characters.transferTo(text);
            return text.toString();
        }
    }
}
