package se.bidrag.landing.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Format;
import se.bidrag.landing.document.office.WordExtraction;
import se.bidrag.landing.document.office.WorkbookExtraction;
import se.bidrag.landing.document.pdf.PdfExtraction;
import se.bidrag.landing.document.text.Block;
import se.bidrag.landing.document.text.ExtractedDocument;
import se.bidrag.landing.document.text.Grid;
import se.bidrag.landing.document.text.Limits;
import se.bidrag.landing.document.text.TextLine;
import se.bidrag.landing.document.text.UnreadableDocumentException;
import se.bidrag.landing.document.web.HtmlExtraction;
import se.bidrag.landing.document.web.MarkdownExtraction;
import se.bidrag.landing.document.web.PlainTextExtraction;

/** Reads documents of every format with one vocabulary. Reading never leaves the file: nothing it names is fetched or run. */
public final class DocumentReading {

    /** Columns of a table whose rows are regions; others, such as a grant's, make rows of something else. */
    private static final Set<ColumnType> OF_REGIONS =
            Set.of(ColumnType.REGION, ColumnType.AMOUNT, ColumnType.UNIT, ColumnType.POPULATION, ColumnType.SHARE);

    private final Vocabulary words;

    public DocumentReading(Vocabulary words) {
        this.words = words;
    }

    /** Gives a text format's text, decoded. */
    public interface Text {
        String read() throws IOException;
    }

    /**
     * Everything the document holds.
     *
     * @throws UnreadableDocumentException when it cannot be read, or is larger than a document is
     */
    public DocumentFindings findings(Path file, Format format, Text text) throws IOException {
        return findings(extract(file, format, text));
    }

    /**
     * The one table that is delivered.
     *
     * @param table its heading or number; null when the descriptor does not say
     * @param fields declared columns, none when the table is to be recognised
     * @throws UnreadableDocumentException also when no table, or more than one, fits
     */
    public DocumentTable table(Path file, Format format, Text text, @Nullable String table, List<Field> fields)
            throws IOException {
        ExtractedDocument document = extract(file, format, text);
        DocumentFindings findings = findings(document);
        List<ColumnType> types = fields.stream()
                .flatMap(field -> Stream.ofNullable(field.columnType()))
                .toList();
        boolean isOfRegions = OF_REGIONS.containsAll(types)
                && (types.isEmpty() || types.contains(ColumnType.REGION))
                && (types.isEmpty() || !findings.tables().isEmpty());
        WrittenStyle style = new WrittenStyle(format == Format.XLSX);
        return isOfRegions
                ? new TableChoice(findings, table, fields, style).choose()
                : new DeclaredTables(document, findings, table, fields, style).choose();
    }

    /**
     * The running text outside tables, line by line: a heading begins with {@code #}, an empty line ends a paragraph.
     *
     * @throws UnreadableDocumentException when it cannot be read, or is larger than a document is
     */
    public List<String> lines(Path file, Format format, Text text) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Block block : LineTables.in(extract(file, format, text), words).blocks()) {
            if (block instanceof TextLine line) {
                lines.add(line.isHeading() ? "# " + line.text() : line.text());
            }
            if (format != Format.PDF || block instanceof Grid) {
                lines.add("");
            }
        }
        return lines;
    }

    private DocumentFindings findings(ExtractedDocument document) {
        ExtractedDocument tabled = LineTables.in(document, words);
        return new DocumentFindings(RegionTables.in(tabled, words), ProseAmounts.in(tabled), document.notes());
    }

    private static ExtractedDocument extract(Path file, Format format, Text text) throws IOException {
        if (Files.size(file) > Limits.FILE_BYTES) {
            throw Limits.exceeded("the file has %d bytes".formatted(Files.size(file)), Limits.FILE_BYTES);
        }
        return switch (format) {
            case MD -> MarkdownExtraction.read(kept(text));
            case TXT -> PlainTextExtraction.read(kept(text));
            case HTML -> HtmlExtraction.read(kept(text));
            case XLSX -> WorkbookExtraction.read(file);
            case DOCX -> WordExtraction.read(file);
            case PDF -> PdfExtraction.read(file);
            case CSV, SIE, PARQUET, JDBC ->
                throw new IllegalArgumentException("format '%s' is no document".formatted(format.text()));
        };
    }

    private static String kept(Text text) throws IOException {
        return new Limits.Text().kept(text.read());
    }
}
