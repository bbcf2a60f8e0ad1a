package se.bidrag.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bidrag.SampleNights;

/** What a reader does with the page: follows links, opens evidence, sorts, filters, changes language. */
class ReportUseTest extends InBrowser {

    private static final List<String> VIEWS = List.of(
            "start?year=2024",
            "region?year=2024",
            "region?region=19&year=2024",
            "grant?year=2024",
            "grant?grant=kvinnors-halsa-2024&year=2024",
            "director?region=19&year=2024",
            "years?region=19&year=2024");

    private ReportPage report;

    @BeforeAll
    void open() {
        report = new ReportPage(browser.page(1024, ColorScheme.LIGHT));
    }

    @BeforeEach
    void start() {
        report.open("start?year=2024");
    }

    @Test
    void hasNoLinkThatLeadsNowhere() {
        Set<String> inside = new LinkedHashSet<>();
        for (String view : VIEWS) {
            report.go("#/" + view);
            for (String href : hrefs()) {
                if (href.startsWith("#/")) {
                    inside.add(href);
                } else if (!href.equals("#page")) {
                    assertThat(SampleNights.current()
                                    .resolve("report")
                                    .resolve(href)
                                    .normalize())
                            .as("%s of %s", href, view)
                            .isRegularFile();
                }
            }
        }
        assertThat(inside).hasSizeGreaterThan(60);
        for (String href : inside) {
            report.go(href);
            assertThat(report.page().evaluate("hrefTo({})"))
                    .as("what the page makes of %s", href)
                    .isEqualTo(href);
            assertThat(report.heading()).as(href).isNotBlank();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> hrefs() {
        return (List<String>) report.page()
                .evaluate("[...document.querySelectorAll('a[href]')].map((each) => each.getAttribute('href'))");
    }

    @Test
    void leadsToTheOtherPublicationsAndKeepsTheView() {
        report.open("region?region=19&year=2024");
        List<String> dates = report.page().locator("#choose-date option").allInnerTexts();
        assertThat(dates).containsExactly("2026-11-21", "2025-02-28");

        report.page().selectOption("#choose-date", "000001-2025-02-28");
        report.page().waitForURL("**/000001-2025-02-28/report/index.html#**");

        assertThat(report.heading()).isEqualTo("Västmanland 2024");
        assertThat(report.page().locator("#colophon").innerText()).contains("000001-2025-02-28");
    }

    @Test
    void opensAFigureDownToTheRecordAsSentByKeyboardAlone() {
        report.go("#/region?region=19&year=2024");
        report.figure("decided", "sektorsbidrag-2024").focus();
        report.page().keyboard().press("Enter");
        report.dialog().locator("tbody tr").first().waitFor();

        assertThat(report.dialog().innerText())
                .contains("82\u00a0572\u00a0546 kr", "regeringen-2024/sektorsbidrag-2024")
                .contains("incoming/regeringen-2024/sektorsbidrag-2024.csv", "Regeringskansliet");
        assertThat(report.dialog().locator("tbody tr").allInnerTexts())
                .singleElement()
                .asString()
                .contains("82 572 546");

        report.page().keyboard().press("Escape");
        assertThat(report.dialog().isVisible()).isFalse();
        assertThat(report.page().evaluate("document.activeElement.dataset.figure"))
                .isEqualTo("decided");
    }

    @Test
    void tellsTheVoucherThatAReceiptIsBookedOn() {
        report.go("#/region?region=19&year=2024");
        report.figure("received", "sektorsbidrag-2024").click();
        report.dialog().locator("tbody tr").first().waitFor();

        assertThat(report.dialog().locator("thead").last().innerText())
                .contains("Bokfört", "Konto", "Verifikation")
                .doesNotContain("Som skickat");
        assertThat(report.dialog().locator("tbody tr").last().innerText()).contains("2024-", "syntetisk");
    }

    @Test
    void givesTheRecordsOfEveryFigureOfARegion() {
        report.go("#/region?region=24&year=2024");
        Object wrong = report.page().evaluate("""
                async () => {
                    const records = await recordsOf('24');
                    const öre = (value) => Math.round(value * 100);
                    return tables.reconciliation.filter((row) => row.region_code === '24').flatMap((row) =>
                        Object.entries({decided: 1, budgeted: 2, received: 3}).filter(([figure, number]) => {
                            const own = records.filter((each) => each.grant_number === row.grant_number
                                && each.year === row.year && each.figure === number);
                            const value = row[`${figure}_sek`];
                            return value === null ? own.length > 0
                                : own.reduce((sum, each) => sum + öre(each.amount_sek), 0) !== öre(value);
                        }).map(([figure]) => `${figure} ${grantName(row)} ${row.year}`));
                }
                """);
        assertThat(wrong).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
    }

    @Test
    void sortsAndFiltersATable() {
        report.go("#/grant?year=2024");
        report.page().locator("#page input[type=search]").fill("kvinnors");
        assertThat(report.page().locator("#page tbody tr").count()).isEqualTo(3);

        report.go("#/grant?grant=sektorsbidrag-2024&year=2024");
        report.page().locator("#page thead button").first().press("Enter");
        assertThat(report.page().locator("#page tbody tr").first().innerText()).startsWith("Blekinge");
        assertThat(report.page().locator("#page thead th").first().getAttribute("aria-sort"))
                .isEqualTo("ascending");
    }

    @Test
    void speaksEnglishAndTurnsDarkAndRemembersBoth() {
        report.page().getByText("English").click();
        report.until("document.documentElement.lang === 'en'");
        assertThat(report.page().locator("#page").innerText())
                .contains("Decided", "To look at")
                .doesNotContain("Beslutat");

        report.page().getByText("Dark").click();
        report.go("#/years?year=2024");
        assertThat(report.page().evaluate("document.documentElement.dataset.theme"))
                .isEqualTo("dark");
        assertThat(report.heading()).isEqualTo("All regions: All grants");

        report.page().getByText("Svenska").click();
        report.page().getByText("Ljust").click();
        report.until("document.documentElement.lang === 'sv'");
    }

    @Test
    void hasEveryWordInBothLanguages() {
        assertThat(
                        report.page()
                                .evaluate(
                                        "Object.entries(WORDS).filter(([, pair]) => pair.length !== 2 || !pair[0] || !pair[1]).map(([key]) => key)"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    @Test
    void marksWhatIsSyntheticAndNothingElse() {
        report.go("#/grant?grant=sektorsbidrag-2024&year=2025");
        assertThat(report.page().locator(".synthetic-notice").count()).isZero();

        report.go("#/region?region=13&year=2024");
        assertThat(report.page().locator(".synthetic-notice").count()).isZero();

        report.go("#/region?region=19&year=2024");
        assertThat(report.page().locator(".synthetic-notice").innerText()).contains("påhittade");
        assertThat(report.page().locator("#page .tag").count()).isGreaterThan(1);
    }

    @Test
    void worksWithoutWhatLiesBesideIt() throws Exception {
        Path alone = Files.createDirectories(
                Files.createTempDirectory(Path.of("target"), "alone-").resolve("report"));
        Files.copy(SampleNights.current().resolve("report/index.html"), alone.resolve("index.html"));
        try (Browser lonely = Browser.open()) {
            ReportPage page = new ReportPage(lonely.page(800, ColorScheme.LIGHT));
            page.page().navigate(alone.resolve("index.html").toUri() + "#/region?region=19&year=2024");
            page.until("document.readyState === 'complete'");
            page.figure("decided", "sektorsbidrag-2024").click();

            assertThat(page.page().locator("#page").innerText()).contains("echarts.js", "82\u00a0572\u00a0546");
            assertThatCode(() -> page.dialog().getByText("saknas här").waitFor())
                    .doesNotThrowAnyException();
        }
    }
}
