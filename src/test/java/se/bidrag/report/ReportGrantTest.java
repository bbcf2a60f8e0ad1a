package se.bidrag.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A grant: what its headings say of the money, and how its chart and its map stand together. */
class ReportGrantTest extends InBrowser {

    private static final String VIEW = "grant?grant=sektorsbidrag-2024&year=2024";

    @Test
    void saysWhoGotMostAndInHowManyRegionsItMatches() {
        assertThat(headings(page(1440), VIEW).subList(0, 2))
                .containsExactly(
                        "Gotland fick mest per invånare, 327\u00a0kr, och Stockholm minst, 256\u00a0kr",
                        "Mottaget stämmer med budgeten i %d av 21 regioner".formatted(matching("sektorsbidrag-2024")));
        assertThat(headings(page(1440), "grant?grant=cancervard-2025&year=2025"))
                .first()
                .asString()
                .startsWith("Alla som fick pengar fick ungefär lika mycket per invånare, 18,77 till 18,94");
    }

    @Test
    void countsEachSignOfTheMap() {
        ReportPage report = page(1440).open(VIEW);
        List<String> legend = report.page().locator(".beside .legend li").allInnerTexts();
        int counted = legend.stream()
                .mapToInt(each -> Integer.parseInt(each.substring(each.lastIndexOf(' ') + 1)))
                .sum();

        assertThat(counted).isEqualTo(21);
        assertThat(legend).anyMatch(each -> each.contains("inget levererat, huvudbok saknas eller budget saknas: 3"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 1440})
    void fillsTheCardBesideTheMap(int width) {
        ReportPage report = page(width).open(VIEW);
        BoundingBox card = report.page().locator(".beside > .card").first().boundingBox();
        BoundingBox chart = report.page().locator(".beside .chart").boundingBox();

        assertThat(chart.height).isGreaterThan(0.75 * card.height);
        assertThat(report.page().locator(".beside > .card").last().boundingBox().height)
                .isEqualTo(card.height);
    }

    @Test
    void standsAboveTheMapOnAPhone() {
        ReportPage report = page(360).open(VIEW);
        BoundingBox chart = report.page().locator(".beside .chart").boundingBox();
        BoundingBox map = report.page().locator(".tilemap").boundingBox();

        assertThat(map.y).isGreaterThan(chart.y + chart.height);
        assertThat(map.x + map.width).isLessThanOrEqualTo(360);
    }

    private static long matching(String grant) {
        return PublishedCsv.read("fct_reconciliation").rows().stream()
                .filter(row -> row.entrySet()
                        .containsAll(Map.of("grant_code", grant, "year", "2024").entrySet()))
                .filter(row -> Objects.requireNonNull(row.get("outcome")).startsWith("matched"))
                .count();
    }

    private static List<String> headings(ReportPage report, String view) {
        return report.open(view).page().locator("#page h2").allInnerTexts();
    }

    private ReportPage page(int width) {
        return new ReportPage(browser.page(width, ColorScheme.LIGHT));
    }
}
