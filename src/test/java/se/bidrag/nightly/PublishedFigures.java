package se.bidrag.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What a publication says in kronor, without what names deliveries. */
record PublishedFigures(
        List<String> reconciliation, List<String> years, Set<String> claims, Map<String, BigDecimal> tieOut) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    static PublishedFigures of(Path publication) {
        Path csv = publication.resolve("csv");
        Map<String, BigDecimal> tieOut = new TreeMap<>();
        for (CSVRecord row : rows(csv.resolve("tie_out.csv"))) {
            for (String column : List.of("expected_sek", "actual_sek", "difference_sek")) {
                tieOut.merge(row.get("layer") + " " + column, new BigDecimal(row.get(column)), BigDecimal::add);
            }
        }
        return new PublishedFigures(
                texts(csv.resolve("fct_reconciliation.csv")),
                texts(csv.resolve("fct_region_year.csv")),
                rows(csv.resolve("fct_explanation.csv")).stream()
                        .map(row ->
                                List.of("region_code", "grant_code", "year", "measure", "cause", "explained_sek")
                                        .stream()
                                        .map(row::get)
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.toSet()),
                tieOut);
    }

    Set<String> causes() {
        return claims.stream()
                .map(claim -> List.of(claim.split(" ", -1)).get(4))
                .collect(Collectors.toSet());
    }

    private static List<String> texts(Path file) {
        return rows(file).stream().map(row -> String.join(" | ", row.values())).toList();
    }

    private static List<CSVRecord> rows(Path file) {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
