package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import se.bidrag.SampleHome;

/** The sample home's differences are explained as its README says, to the öre, and nothing else is claimed. */
class SampleCausesTest {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Path EXPECTED = Path.of("src/test/resources/se/bidrag/nightly/sample-causes.csv");

    @Test
    void explainsEachSituationAsItsReadmeSays() {
        explains("2026-11-21");
        explains("2024-10-31");
    }

    /** What is listed for a row is all that is claimed of it; only rounding may be claimed of rows that are not listed. */
    private void explains(String asOf) {
        List<Claim> expected = claims(EXPECTED, "explained_sek")
                .filter(claim -> claim.asOf().equals(asOf))
                .toList();
        Set<String> listed = expected.stream().map(Claim::row).collect(Collectors.toSet());
        Path csv = SampleHome.published(LocalDate.parse(asOf)).resolve("csv");
        List<Claim> found = Stream.of(
                        claims(csv.resolve("fct_explanation.csv"), "explained_sek"),
                        claims(csv.resolve("fct_observation.csv"), "explained_sek"),
                        residuals(csv, "budget", "residual_sek"),
                        residuals(csv, "payment", "payment_residual_sek"))
                .flatMap(claims -> claims)
                .map(claim -> claim.asOf(asOf))
                .toList();

        assertThat(found)
                .filteredOn(claim -> listed.contains(claim.row()))
                .as("claims as of %s of the rows that are listed", asOf)
                .containsExactlyInAnyOrderElementsOf(expected);
        if (asOf.equals("2026-11-21")) {
            assertThat(found)
                    .filteredOn(claim -> !listed.contains(claim.row()))
                    .as("claims of all other rows")
                    .extracting(Claim::cause)
                    .containsOnly("rounding");
        }
    }

    private static Stream<Claim> residuals(Path csv, String measure, String column) {
        return claims(csv.resolve("fct_reconciliation.csv"), column)
                .filter(row -> !row.sek().isEmpty() && !row.sek().equals("0.00"))
                .map(row -> new Claim(row.asOf(), row.row(), measure, "residual", row.sek()));
    }

    private static Stream<Claim> claims(Path file, String column) {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
            return parser.stream()
                    .map(record -> new Claim(
                            cell(record, "as_of"),
                            "%s %s %s"
                                    .formatted(
                                            cell(record, "region_code"),
                                            cell(record, "grant_code"),
                                            cell(record, "year")),
                            cell(record, "measure"),
                            cell(record, "cause"),
                            cell(record, column)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(CSVRecord record, String column) {
        return record.isMapped(column) ? record.get(column) : "";
    }

    /** An amount claimed of a row's measure, or an observation without either. */
    private record Claim(String asOf, String row, String measure, String cause, String sek) {

        Claim asOf(String date) {
            return new Claim(date, row, measure, cause, sek);
        }
    }
}
