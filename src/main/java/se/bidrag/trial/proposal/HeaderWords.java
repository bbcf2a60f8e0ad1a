package se.bidrag.trial.proposal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import se.bidrag.delivery.ColumnType;

/** The Swedish and English words that headers are known by, from the list {@code header-words.csv}. */
final class HeaderWords {

    private static final CSVFormat LIST =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, ColumnType> types = new HashMap<>();

    private HeaderWords() {}

    static HeaderWords shipped() {
        HeaderWords words = new HeaderWords();
        try (Reader list = new InputStreamReader(
                        Objects.requireNonNull(
                                HeaderWords.class.getResourceAsStream("header-words.csv"), "the header words"),
                        StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(list, LIST)) {
            rows.forEach(row -> words.types.put(
                    row.get("word"), ColumnType.valueOf(row.get("columnType").toUpperCase(Locale.ROOT))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /**
     * What a header says the column is: the whole of it without what stands in brackets, a part between commas, else its
     * last word if that is an amount, else its first.
     */
    Optional<ColumnType> type(String header) {
        String folded =
                folded(header).replaceAll("\\([^)]*\\)|[\"'#:?!]", " ").strip().replaceAll("\\s+", " ");
        Optional<ColumnType> whole = Optional.ofNullable(types.get(folded));
        if (whole.isPresent()) {
            return whole;
        }
        String[] words = folded.split(" ", -1);
        return Arrays.stream(folded.split("[,/]", -1))
                .map(part -> types.get(part.strip()))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(types.get(words[words.length - 1]))
                        .filter(type -> type == ColumnType.AMOUNT))
                .or(() -> Optional.ofNullable(types.get(words[0])));
    }

    static String folded(String text) {
        return text.replaceAll("[\\u00a0\\u202f*]", " ")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
