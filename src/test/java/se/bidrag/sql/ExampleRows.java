package se.bidrag.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import se.bidrag.warehouse.Sql;

/** The rows of one CSV file of an example: an empty cell is null, a quoted empty cell is the empty text. */
record ExampleRows(Path file, List<String> columns, List<Map<String, @Nullable Object>> rows) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .get();

    static ExampleRows read(Path file) {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
            List<String> columns = parser.getHeaderNames();
            return new ExampleRows(
                    file,
                    columns,
                    parser.stream().map(record -> row(file, columns, record)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, @Nullable Object> row(Path file, List<String> columns, CSVRecord record) {
        if (record.size() != columns.size()) {
            throw new IllegalArgumentException("%s row %d has %d cells; expected %d: %s"
                    .formatted(file, record.getRecordNumber(), record.size(), columns.size(), columns));
        }
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        columns.forEach(column -> row.put(column, record.get(column)));
        return row;
    }

    /** Inserts these rows into a table; a column that is not named stays null. */
    String insertedInto(String table) {
        String names = columns.stream().map(Sql::name).collect(Collectors.joining(", "));
        String values = rows.stream()
                .map(row -> row.values().stream().map(ExampleRows::literal).collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", "));
        return "insert into %s (%s) values %s".formatted(table, names, values);
    }

    private static String literal(@Nullable Object value) {
        return value == null ? "null" : Sql.text(value);
    }
}
