package se.bidrag.landing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
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

    private static void read(Reader characters, Dialect dialect, List<Field> fields, CellSink sink) throws IOException {
        try (RecordLimit limited = new RecordLimit(characters);
                BufferedReader text = afterTitles(limited, dialect.headerRow());
                CSVParser parser = CSVParser.parse(text, format(dialect))) {
            Rows rows = new Rows(parser, dialect.headerRow() - 1L);
            sink.header(rows.header(), fields);
            long number = 1;
            limited.next(number);
            for (CSVRecord row = rows.record(number); row != null; row = rows.record(number)) {
                if (!isBlank(row)) {
                    sink.record(row.toList());
                    number++;
                }
                limited.next(number);
            }
        }
    }

    /** The cells of one line. */
    static List<String> cells(String line, Dialect dialect) throws IOException {
        try (CSVParser parser = CSVParser.parse(line, format(dialect))) {
            return new Rows(parser, 0).header();
        }
    }

    /** Title rows are lines as an editor shows them, whatever quotes they hold. */
    private static BufferedReader afterTitles(Reader characters, int headerRow) throws IOException {
        BufferedReader text = new BufferedReader(characters);
        for (int row = 1; row < headerRow; row++) {
            if (text.readLine() == null) {
                throw endsBeforeHeader(headerRow);
            }
        }
        return text;
    }

    private static UnreadableFileException endsBeforeHeader(long headerRow) {
        return new UnreadableFileException("the file ends before its header, row %d".formatted(headerRow));
    }

    /** The rows under the titles, and where they stand. */
    private record Rows(CSVParser parser, Iterator<CSVRecord> rows, long titles) {

        Rows(CSVParser parser, long titles) {
            this(parser, parser.iterator(), titles);
        }

        List<String> header() {
            CSVRecord row = next("the header");
            if (row == null) {
                throw endsBeforeHeader(titles + 1);
            }
            return row.toList();
        }

        @Nullable
        CSVRecord record(long number) {
            return next("record " + number);
        }

        private @Nullable CSVRecord next(String place) {
            try {
                return rows.hasNext() ? rows.next() : null;
            } catch (UncheckedIOException e) {
                if (e.getCause() instanceof CSVException) {
                    throw new UnreadableFileException(
                            "%s, at line %d: a quote is not closed, or text follows one that is"
                                    .formatted(place, titles + parser.getCurrentLineNumber()));
                }
                throw e;
            }
        }
    }

    private static CSVFormat format(Dialect dialect) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(dialect.delimiter())
                .setQuote(dialect.quoteChar())
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static boolean isBlank(CSVRecord row) {
        return row.size() == 1 && Blanks.trim(row.get(0)).isEmpty();
    }
}
