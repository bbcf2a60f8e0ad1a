package se.bidrag.landing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bidrag.delivery.Encoding;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Reading;
import se.bidrag.landing.document.DocumentReading;
import se.bidrag.landing.document.DocumentTable;
import se.bidrag.landing.document.Vocabulary;
import se.bidrag.landing.document.text.UnreadableDocumentException;

/** The reader of documents: the table that is delivered, record by record. */
final class DocumentReader implements CellReader {

    /** What browsers read as windows-1252. */
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=[\"']?(?:windows-1252|iso-8859-1|latin-?1)");

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
                    .table(file, reading.format(), () -> text(file, reading), reading.table(), reading.fields());
        } catch (UnreadableDocumentException e) {
            throw new UnreadableFileException(e.fault());
        }
    }

    /** The file's text, strictly decoded; a page that is not as declared may itself say how it is written. */
    static String text(Path file, Reading reading) throws IOException {
        try {
            return text(file, reading.encoding());
        } catch (UnreadableFileException wrong) {
            Optional<Encoding> own = reading.format() == Format.HTML ? ownEncoding(file) : Optional.empty();
            return text(file, own.orElseThrow(() -> wrong));
        }
    }

    private static Optional<Encoding> ownEncoding(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            Matcher charset = CHARSET.matcher(new String(bytes.readNBytes(2048), StandardCharsets.ISO_8859_1));
            return charset.find() ? Optional.of(Encoding.WINDOWS_1252) : Optional.empty();
        }
    }

    private static String text(Path file, Encoding encoding) throws IOException {
        try (Reader characters = DeliveredText.open(file, encoding)) {
            StringWriter text = new StringWriter();
            characters.transferTo(text);
            return text.toString();
        }
    }
}
