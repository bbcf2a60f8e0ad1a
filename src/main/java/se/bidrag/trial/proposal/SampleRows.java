package se.bidrag.trial.proposal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The first rows of a delimited text, parted as most of them agree.
 *
 * @param headerRow number of the row that holds the header, from 1
 * @param header its cells
 * @param titles the rows above it, as text
 * @param rows those below it that have as many cells
 */
record SampleRows(char delimiter, int headerRow, List<String> header, List<String> titles, List<List<String>> rows) {

    private static final int CHARACTERS = 1 << 18;
    private static final int HEADER_WITHIN = 20;
    private static final List<Character> DELIMITERS = List.of(';', '\t', ',', '|');

    /** Empty where no delimiter gives rows of two cells or more that agree with each other. */
    static Optional<SampleRows> of(Path file, Charset charset, HeaderWords words) throws IOException {
        String text = beginning(file, charset);
        return DELIMITERS.stream()
                .map(delimiter -> rows(text, delimiter))
                .filter(rows -> width(rows.rows) > 1)
                .max(Comparator.comparingInt((Parted rows) -> rows.known(words)).thenComparingInt(Parted::agreeing))
                .map(best -> best.sample(words));
    }

    private static String beginning(Path file, Charset charset) throws IOException {
        char[] characters = new char[CHARACTERS];
        try (Reader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset))) {
            int length = 0;
            for (int count = text.read(characters); count > 0 && length < CHARACTERS; ) {
                length += count;
                count = length < CHARACTERS ? text.read(characters, length, CHARACTERS - length) : 0;
            }
            String beginning = new String(characters, 0, length);
            String whole = length < CHARACTERS ? beginning : beginning.substring(0, beginning.lastIndexOf('\n') + 1);
            return whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
        }
    }

    private static Parted rows(String text, char delimiter) {
        List<List<String>> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (Iterator<CSVRecord> each = parser.iterator(); each.hasNext(); ) {
                rows.add(each.next().toList());
            }
        } catch (IOException | RuntimeException brokenQuote) {
            return new Parted(delimiter, rows); // what stands above it is sample enough; landing tells where it breaks
        }
        return new Parted(delimiter, rows);
    }

    /** How many cells most rows have. */
    private static int width(List<List<String>> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.stream().filter(row -> row.size() > 1).forEach(row -> widths.merge(row.size(), 1, Integer::sum));
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** A text parted by one delimiter. */
    private record Parted(char delimiter, List<List<String>> rows) {

        /** Cells in rows that agree on their width. */
        int agreeing() {
            int width = width(rows);
            return width
                    * (int) rows.stream().filter(row -> row.size() == width).count();
        }

        SampleRows sample(HeaderWords words) {
            int width = width(rows);
            int header = header(words);
            return new SampleRows(
                    delimiter,
                    header + 1,
                    rows.get(header),
                    rows.subList(0, header).stream()
                            .map(row -> String.join(" ", row))
                            .toList(),
                    rows.subList(header + 1, rows.size()).stream()
                            .filter(row -> row.size() == width)
                            .toList());
        }

        /** The row in which most cells are known header words. */
        private int header(HeaderWords words) {
            int width = width(rows);
            return IntStream.range(0, Math.min(rows.size(), HEADER_WITHIN))
                    .filter(row -> rows.get(row).size() == width)
                    .boxed()
                    .max(Comparator.comparingInt((Integer row) -> known(rows.get(row), words))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElse(0);
        }

        int known(HeaderWords words) {
            return known(rows.get(header(words)), words);
        }

        private static int known(List<String> row, HeaderWords words) {
            return (int)
                    row.stream().filter(cell -> words.type(cell).isPresent()).count();
        }
    }

    /** The cells of one column that are not empty. */
    List<String> column(int position) {
        return rows.stream()
                .map(row -> row.get(position).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
