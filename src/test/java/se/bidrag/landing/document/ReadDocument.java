package se.bidrag.landing.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Format;
import se.bidrag.landing.document.text.UnreadableDocumentException;

/** Reads a document of a test with the sample home's names. */
final class ReadDocument {

    private ReadDocument() {}

    static DocumentTable of(Format format, String text, @Nullable String table, Field... fields) {
        try {
            Path none = Path.of("pom.xml");
            return new DocumentReading(Words.SAMPLE).table(none, format, () -> text, table, List.of(fields));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocumentTable of(Path file, Field... fields) {
        String name = String.valueOf(file.getFileName());
        Format format = Format.valueOf(name.substring(name.lastIndexOf('.') + 1).toUpperCase(java.util.Locale.ROOT));
        try {
            return new DocumentReading(Words.SAMPLE)
                    .table(file, format, () -> Files.readString(file), null, List.of(fields));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Region and amount of each record, as sent; a refused one with its reason. */
    static List<String> rows(DocumentTable table) {
        int region = position(table, ColumnType.REGION);
        int amount = position(table, ColumnType.AMOUNT);
        return table.records().stream()
                .map(record -> record.fault().isEmpty()
                        ? record.cells().get(region) + " = " + record.cells().get(amount)
                        : record.cells().get(0) + " refused: " + record.fault())
                .toList();
    }

    static List<String> markdown(String... lines) {
        return rows(of(Format.MD, String.join("\n", lines), null));
    }

    static List<String> text(String... lines) {
        return rows(of(Format.TXT, String.join("\n", lines), null));
    }

    static List<String> html(String... lines) {
        return rows(of(Format.HTML, String.join("\n", lines), null));
    }

    static String fault(Format format, String... lines) {
        try {
            return "no fault: " + rows(of(format, String.join("\n", lines), null));
        } catch (UnreadableDocumentException e) {
            return e.fault();
        }
    }

    private static int position(DocumentTable table, ColumnType type) {
        return Stream.of(table.header())
                .flatMap(header -> table.fields().stream()
                        .filter(field -> field.columnType() == type)
                        .map(field -> header.indexOf(field.name())))
                .findFirst()
                .orElseThrow();
    }
}
