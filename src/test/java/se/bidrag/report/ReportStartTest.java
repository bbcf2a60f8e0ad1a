package se.bidrag.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The screen that a controller opens every morning. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportStartTest {

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void showsTheWorkListWholeOnAWideScreenAndAsCardsOnAPhone() {
        for (int width : new int[] {1440, 360}) {
            Locator list = start(width).page().locator(".dense .wide");

            assertThat(list.evaluate("list => list.scrollWidth - list.clientWidth"))
                    .as("pixels out of sight at %d", width)
                    .isEqualTo(0);
            assertThat(list.locator("tbody tr").count()).isEqualTo(10);
        }
    }

    @Test
    void ordersTheWorkListByKronorAndHasEveryColumnOfIt() {
        Locator list = start(1440).page().locator(".dense table");

        assertThat(list.locator("thead th").allInnerTexts())
                .containsExactly(
                        "Bidrag, region",
                        "Belopp",
                        "Trolig orsak",
                        "Avvikelse",
                        "Beslutat",
                        "Budgeterat",
                        "Mottaget",
                        "Intäktsfört",
                        "Periodiserat",
                        "Ansvarig",
                        "Ålder");
        assertThat(list.locator("tbody tr").first().locator(".money").first().innerText())
                .isEqualTo("200\u00a0000\u00a0000");
    }

    @Test
    void saysTheRulesThatAreBrokenInTheReadersLanguage() {
        ReportPage report = start(1440);
        assertThat(report.page().locator("#page").innerText())
                .contains("Varje leverans som kalendern väntar har kommit.")
                .doesNotContain("Every delivery of the calendar");

        report.page().getByText("English").click();
        report.page().waitForFunction("document.documentElement.lang === 'en'");
        assertThat(report.page().locator("#page").innerText())
                .contains("Every delivery of the calendar that is due has come.");
        report.page().getByText("Svenska").click();
    }

    private ReportPage start(int width) {
        return new ReportPage(browser.page(width, ColorScheme.LIGHT)).open("start?year=2024");
    }
}
