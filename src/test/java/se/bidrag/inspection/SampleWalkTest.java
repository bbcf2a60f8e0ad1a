package se.bidrag.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.home.Home;
import se.bidrag.inspection.Explained.Figure;
import se.bidrag.inspection.Explained.Row;
import se.bidrag.inspection.Explained.SentBy;
import se.bidrag.inspection.Explained.SentRecord;
import se.bidrag.inspection.Explained.Source;
import se.bidrag.model.SqlLibrary;

/** Walks every figure of the sample home down to delivered records. */
class SampleWalkTest {

    private record RegionYear(String regionCode, int year) {}

    @Test
    void everyPublishedFigureIsTheSumOfRecordsAsSent(@TempDir Path folder) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("data", "incoming"), folder.resolve("incoming"));
        FileSystemUtils.copyRecursively(Path.of("data", "reference"), folder.resolve("reference"));
        InspectedHome inspected = new InspectedHome(new Home(folder));
        inspected.night(InspectedHome.AS_OF);
        SqlLibrary library = SqlLibrary.packaged();
        try (OpenPublication current =
                OpenPublication.of(inspected.publications().current().orElseThrow(), library, inspected.settings())) {
            FigureModels models = new FigureModels(library, current);
            SentRecords sent = new SentRecords(inspected.home(), current.warehouse());
            List<Figure> figures =
                    current
                            .sql()
                            .sql("select region_code, year from fct_region_year")
                            .query(RegionYear.class)
                            .list()
                            .stream()
                            .map(at -> new Question(at.regionCode(), at.year(), null, null))
                            .flatMap(question ->
                                    new Explaining(current, models, sent, question).explained().figures().stream())
                            .toList();

            assertThat(figures).allSatisfy(SampleWalkTest::isTheSumOfItsRecords);
            assertThat(figures.stream()
                            .filter(figure -> figure.figure() != FigureName.UNMATCHED)
                            .mapToLong(figure -> figure.rows().size())
                            .sum())
                    .as("figures of the reconciliation that were walked")
                    .isEqualTo(current.sql().sql("""
                            select count(decided_sek) + count(budgeted_sek) + count(received_sek) + count(recognised_sek)
                            from fct_reconciliation
                            """).query(Long.class).single());
        }
    }

    private static void isTheSumOfItsRecords(Figure figure) {
        assertThat(figure.amountSek())
                .as("%s", figure)
                .isEqualTo(
                        figure.rows().isEmpty()
                                ? null
                                : sum(figure.rows().stream().map(Row::amountSek).toList()));
        assertThat(figure.rows()).allSatisfy(row -> {
            assertThat(row.amountSek())
                    .isEqualTo(sum(row.sources().stream().map(Source::amountSek).toList()));
            assertThat(row.sources()).allSatisfy(SampleWalkTest::isTheSumOfItsRecords);
        });
    }

    private static void isTheSumOfItsRecords(Source source) {
        assertThat(source.records()).hasSize(Math.toIntExact(source.recordCount()));
        assertThat(source.amountSek())
                .as("%s", source)
                .isEqualTo(
                        sum(source.records().stream().map(SentRecord::amountSek).toList()));
        assertThat(source.records()).allSatisfy(record -> {
            boolean isDocument = source.path().matches(".*\\.(?:md|html)");
            assertThat(record.sentBy()).isEqualTo(isDocument ? SentBy.LAKE : SentBy.DELIVERED_FILE);
            assertThat(record.sent()).isNotBlank();
        });
    }

    private static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
