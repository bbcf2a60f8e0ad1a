package se.bidrag.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.bidrag.report.ReportPage.Shown;

/** What the page shows is what {@code csv/} says, figure by figure. */
class ReportFiguresTest extends InBrowser {

    private ReportPage report;
    private final PublishedCsv reconciliation = PublishedCsv.read("fct_reconciliation");
    private final PublishedCsv regionYear = PublishedCsv.read("fct_region_year");
    private final PublishedCsv workItem = PublishedCsv.read("fct_work_item");

    @BeforeAll
    void open() {
        report = new ReportPage(browser.page(1440, ColorScheme.LIGHT)).open("start");
    }

    @Test
    void showsEachRegionsFiguresAsTheTablesHaveThem() {
        int seen = 0;
        for (String year : regionYear.column("year")) {
            for (String region : regionYear.column("region_code")) {
                report.go("#/region?region=%s&year=%s".formatted(region, year));
                seen += compare(report.figures());
            }
            for (String place : List.of("start", "director")) {
                report.go("#/%s?region=24&year=%s".formatted(place, year));
                seen += compare(report.figures());
            }
        }
        assertThat(seen).isGreaterThan(500);
    }

    @Test
    void showsEachGrantsFiguresAsTheTablesHaveThem() {
        int seen = 0;
        for (String grant : PublishedCsv.read("dim_grant").column("grant_code")) {
            for (String year : regionYear.column("year")) {
                report.go("#/grant?grant=%s&year=%s".formatted(grant, year));
                seen += compare(report.figures());
            }
        }
        assertThat(seen).isGreaterThan(500);
    }

    @Test
    void showsTheCountrysYearAsTheTableHasIt() {
        PublishedCsv years = PublishedCsv.read("fct_year");
        for (String year : years.column("year")) {
            report.go("#/start?year=" + year);
            assertThat(report.figures().stream().filter(shown -> shown.region().isEmpty()))
                    .allSatisfy(shown -> isThat(shown, years.amount(shown.figure() + "_sek", Map.of("year", year))));
        }
        assertThat(report.page().locator("#page .tile").count()).isEqualTo(4);
    }

    private int compare(List<Shown> figures) {
        List<Shown> ofRegions =
                figures.stream().filter(shown -> !shown.region().isEmpty()).toList();
        ofRegions.forEach(shown -> isThat(shown, published(shown)));
        return ofRegions.size();
    }

    private BigDecimal published(Shown shown) {
        String column = shown.figure() + "_sek";
        Map<String, String> where = Map.of("region_code", shown.region(), "year", shown.year());
        if (shown.grant().isEmpty()) {
            return regionYear.amount(column, where);
        }
        Map<String, String> row =
                Map.of("region_code", shown.region(), "year", shown.year(), "grant_code", shown.grant());
        return (shown.figure().equals("deferred") ? workItem : reconciliation).amount(column, row);
    }

    /** The value that the page holds, and the digits that it shows. */
    private static void isThat(Shown shown, BigDecimal published) {
        assertThat(new BigDecimal(shown.value())).as(shown.toString()).isEqualByComparingTo(published);
        String digits = shown.text().replace('\u2212', '-').replace(',', '.').replaceAll("[\\s\u00a0\u202f]", "");
        assertThat(new BigDecimal(digits)).as(shown.toString()).isEqualByComparingTo(published);
    }
}
