package se.bidrag.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.bidrag.SampleNights;

/** A table of the current publication as {@code csv/} has it. */
record PublishedCsv(String table, List<Map<String, String>> rows) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    static PublishedCsv read(String table) {
        Path file = SampleNights.current().resolve("csv").resolve(table + ".csv");
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
            return new PublishedCsv(table, parser.stream().map(CSVRecord::toMap).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one amount, in kronor, of the row where these columns have these values. */
    BigDecimal amount(String column, Map<String, String> where) {
        List<Map<String, String>> found = rows.stream()
                .filter(row -> row.entrySet().containsAll(where.entrySet()))
                .toList();
        if (found.size() != 1 || found.get(0).get(column) == null) {
            throw new AssertionError(
                    "%s has %d rows for %s with the column %s".formatted(table, found.size(), where, column));
        }
        String value = found.get(0).get(column);
        if (value.isEmpty()) {
            throw new AssertionError(
                    "%s: %s of %s is empty, and the page shows a figure".formatted(table, column, where));
        }
        return new BigDecimal(value);
    }

    List<String> column(String name) {
        return rows.stream()
                .map(row -> row.getOrDefault(name, ""))
                .distinct()
                .sorted()
                .toList();
    }
}
