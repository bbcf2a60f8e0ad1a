package se.bidrag.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.options.ColorScheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A region's year as one bridge from decided to budgeted to received: drawn, written beside and said as {@code csv/} has it. */
class ReportBridgeTest extends InBrowser {

    private static final Offset<Double> HALF_AN_ORE = within(0.005);

    /** What the drawing holds of a step: its name, and from where to where its bar reaches. */
    record Bar(String name, double low, double high) {}

    private final PublishedCsv steps = PublishedCsv.read("fct_statement_step");
    private final PublishedCsv regionYears = PublishedCsv.read("fct_region_year");
    private ReportPage report;

    @BeforeAll
    void open() {
        report = new ReportPage(browser.page(1440, ColorScheme.LIGHT)).open("start");
    }

    @Test
    void addsUpToTheOreFromDecidedToBudgetedToReceivedInEveryRegionAndYear() {
        int bridges = 0;
        for (Map<String, String> regionYear : regionYears.rows()) {
            report.go("#/region?region=%s&year=%s".formatted(regionYear.get("region_code"), regionYear.get("year")));
            List<Map<String, String>> expected = expected(regionYear);
            if (expected.isEmpty()) {
                assertThat(report.page().locator("#page").innerText()).contains("inget att jämföra beslutet med");
                continue;
            }
            List<List<String>> written = written();
            assertThat(written).as("%s", regionYear).hasSameSizeAs(expected);
            BigDecimal running = amount(written.get(0).get(1));
            for (int at = 0; at < written.size(); at++) {
                Map<String, String> step = expected.get(at);
                BigDecimal amount = amount(written.get(at).get(1));
                assertThat(amount).as("%s", step).isEqualByComparingTo(amount(value(step, "amount_sek")));
                running = value(step, "is_figure").equals("true") ? running : running.add(amount);
                assertThat(amount(written.get(at).get(2))).as("%s", step).isEqualByComparingTo(running);
                if (value(step, "is_figure").equals("true")) {
                    assertThat(running).as("%s", step).isEqualByComparingTo(amount);
                }
            }
            bridges++;
        }
        assertThat(bridges).isGreaterThan(20);
    }

    @Test
    void drawsEachStepFromWhereTheOneBeforeItEnds() {
        for (String region : List.of("01", "07", "21", "23", "25")) {
            report.go("#/region?region=%s&year=2024".formatted(region));
            Map<String, String> regionYear = regionYears.rows().stream()
                    .filter(row -> region.equals(row.get("region_code")) && "2024".equals(row.get("year")))
                    .findFirst()
                    .orElseThrow();
            List<Map<String, String>> drawn = expected(regionYear).stream()
                    .filter(step -> value(step, "is_figure").equals("true")
                            || amount(value(step, "amount_sek")).signum() != 0)
                    .toList();
            List<Bar> bars = bars();
            assertThat(bars).as(region).hasSameSizeAs(drawn);
            for (int at = 0; at < bars.size(); at++) {
                Map<String, String> step = drawn.get(at);
                double running = amount(value(step, "running_sek")).doubleValue();
                double amount = amount(value(step, "amount_sek")).doubleValue();
                Bar bar = bars.get(at);
                if (value(step, "is_figure").equals("true")) {
                    assertThat(bar.high()).as("%s", step).isCloseTo(running, HALF_AN_ORE);
                } else {
                    assertThat(bar.low()).as("%s", step).isCloseTo(Math.min(running, running - amount), HALF_AN_ORE);
                    assertThat(bar.high()).as("%s", step).isCloseTo(Math.max(running, running - amount), HALF_AN_ORE);
                    assertThat(bar.name()).isEqualTo(value(step, "label_sv"));
                }
            }
        }
    }

    @Test
    void saysWhatItShowsForThoseWhoDoNotSeeIt() {
        report.go("#/region?region=01&year=2024");
        assertThat(report.page().locator("#page h2").first().innerText())
                .isEqualTo(
                        "Stockholm tog emot 10,04\u00a0mkr mindre än beslutat och 6,19\u00a0mkr mindre än budgeterat");
        assertThat(report.page().locator("#page .chart").first().getAttribute("aria-label"))
                .contains(
                        "Beslutat 2\u00a0222\u00a0444\u00a0589 kr",
                        "budget saknas",
                        "Budgeterat 2\u00a0218\u00a0600\u00a0000 kr",
                        "oförklarat \u22129\u00a0968\u00a0658 kr",
                        "Mottaget 2\u00a0212\u00a0407\u00a0273 kr");
        assertThat(focusesByKeyboard("Från beslut till budget till mottaget")).isTrue();

        report.go("#/region?region=21&year=2024");
        assertThat(report.page().locator("#page h2").first().innerText())
                .startsWith("Gävleborg tog emot")
                .doesNotContain("budgeterat");
        report.go("#/region?region=25&year=2024");
        assertThat(report.page().locator("#page h2").first().innerText())
                .startsWith("Norrbotten budgeterade")
                .endsWith("beslutat");
    }

    private boolean focusesByKeyboard(String label) {
        for (int times = 0; times < 40; times++) {
            report.page().keyboard().press("Tab");
            if (label.equals(report.page().evaluate("document.activeElement.getAttribute('aria-label')"))) {
                return true;
            }
        }
        return false;
    }

    /** The rows of {@code csv/} that the bridge is made of. */
    private List<Map<String, String>> expected(Map<String, String> regionYear) {
        return switch (value(regionYear, "outcome")) {
            case "nothing_delivered" -> List.of();
            case "budget_not_delivered" -> of(regionYear, "payment").toList();
            case "ledger_not_delivered" -> of(regionYear, "budgeting").toList();
            default ->
                Stream.concat(
                                of(regionYear, "budgeting"),
                                of(regionYear, "budget").skip(1))
                        .toList();
        };
    }

    private Stream<Map<String, String>> of(Map<String, String> regionYear, String bridge) {
        return steps.rows().stream()
                .filter(step -> bridge.equals(step.get("bridge")))
                .filter(step -> Stream.of("region_code", "year")
                        .allMatch(column -> Objects.equals(step.get(column), regionYear.get(column))));
    }

    @SuppressWarnings("unchecked")
    private List<List<String>> written() {
        return (List<List<String>>)
                report.page()
                        .evaluate(
                                "[...document.querySelector('#page .card .steps').querySelectorAll('tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent))");
    }

    @SuppressWarnings("unchecked")
    private List<Bar> bars() {
        List<List<Object>> found = (List<List<Object>>) report.page().evaluate("""
                () => {
                    const option = echarts.getInstanceByDom(document.querySelector('#page .chart')).getOption();
                    const [fromAbove, above, fromBelow, below] = option.series.map((each) => each.data.map((one) => one.value));
                    return option.yAxis[0].data.map((name, at) => [name,
                        fromBelow[at] + below[at] + (fromBelow[at] + below[at] < 0 ? 0 : fromAbove[at]),
                        above[at] || fromAbove[at] ? fromAbove[at] + above[at] : fromBelow[at]].map((each) => typeof each === 'string' ? each : String(each)));
                }
                """);
        List<Bar> bars = new ArrayList<>();
        found.forEach(each -> bars.add(
                new Bar((String) each.get(0), Double.parseDouble((String) each.get(1)), Double.parseDouble((String)
                        each.get(2)))));
        return bars;
    }

    private static String value(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /** An amount as the page or the file writes it; an absent one adds nothing. */
    private static BigDecimal amount(String text) {
        String digits = text.replace('\u2212', '-').replace(',', '.').replaceAll("[\\s\u00a0\u202f]", "");
        return digits.isEmpty() || digits.equals("–") ? BigDecimal.ZERO : new BigDecimal(digits);
    }
}
