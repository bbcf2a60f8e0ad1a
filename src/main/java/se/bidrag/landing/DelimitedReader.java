package se.bidrag.landing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Dialect;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Reading;

/** The careful reader of delimited text: every record as it is, however irregular. Blank lines are no records. */
final class DelimitedReader implements CellReader {

    @Override
    public Surroundings read(Path file, Reading reading, CellSink sink) throws IOException {
        try (Reader text = DeliveredText.open(file, reading.encoding())) {
            read(text, reading.dialect(), reading.fields(), sink);
        }
        return Surroundings.NONE;
    }

    static void read(Reader characters, Dialect dialect, List<Field> fields, CellSink sink) throws IOException {
        try (RecordLimit text = new RecordLimit(characters);
                CSVParser parser = CSVParser.parse(text, format(dialect))) {
            Iterator<CSVRecord> rows = parser.iterator();
            sink.header(header(rows, parser, dialect.headerRow()), fields);
            long number = 1;
            text.next(number);
            for (CSVRecord row = record(rows, parser, 1); row != null; row = record(rows, parser, number)) {
                if (!isBlank(row)) {
                    sink.record(row.toList());
                    number++;
                }
                text.next(number);
            }
        }
    }

    private static @Nullable CSVRecord record(Iterator<CSVRecord> rows, CSVParser parser, long number) {
        return next(rows, parser, "record " + number);
    }

    private static CSVFormat format(Dialect dialect) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(dialect.delimiter())
                .setQuote(dialect.quoteChar())
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static List<String> header(Iterator<CSVRecord> rows, CSVParser parser, int headerRow) {
        CSVRecord row = null;
        for (int number = 1; number <= headerRow; number++) {
            row = next(rows, parser, "the header");
            if (row == null) {
                throw new UnreadableFileException("the file ends before its header, row %d".formatted(headerRow));
            }
        }
        return Objects.requireNonNull(row).toList();
    }

    private static @Nullable CSVRecord next(Iterator<CSVRecord> rows, CSVParser parser, String place) {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                throw new UnreadableFileException("%s, at line %d: a quote is not closed, or text follows one that is"
                        .formatted(place, parser.getCurrentLineNumber()));
            }
            throw e;
        }
    }

    private static boolean isBlank(CSVRecord row) {
        return row.size() == 1 && Blanks.trim(row.get(0)).isEmpty();
    }
}
