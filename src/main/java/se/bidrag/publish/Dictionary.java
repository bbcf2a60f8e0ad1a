package se.bidrag.publish;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.warehouse.Warehouse;

/** What published columns are called in Swedish and what they mean, shipped with the program. */
final class Dictionary {

    private static final String FILE = "/sql/dictionary.csv";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Dictionary() {}

    /** Fills {@code raw.dictionary}. */
    static void load(Warehouse build) {
        try (Reader reader = new InputStreamReader(
                        Objects.requireNonNull(
                                Dictionary.class.getResourceAsStream(FILE), "the program was packaged without " + FILE),
                        StandardCharsets.UTF_8);
                CSVParser records = FORMAT.parse(reader);
                RowAppender rows = build.append("raw", "dictionary")) {
            for (CSVRecord record : records) {
                rows.row(
                        record.get("table_name"),
                        record.get("column_name"),
                        record.get("label_sv"),
                        record.get("description"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
