package se.bidrag.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The screen that a controller opens every morning. */
class ReportStartTest extends InBrowser {

    @Test
    void showsTheWorkListWholeOnAnyScreenAndAsCardsOnAPhone() {
        for (int width : new int[] {1440, 1024, 360}) {
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
        report.until("document.documentElement.lang === 'en'");
        assertThat(report.page().locator("#page").innerText())
                .contains("Every delivery of the calendar that is due has come.");
        report.page().getByText("Svenska").click();
    }

    @Test
    void saysWhyRecordsAndDeliveriesAreRefusedInSwedishBeforeTheProgramsOwnWords() {
        ReportPage report = start(1440);
        Locator reasons = report.page()
                .getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Avvisat"))
                .locator("tbody td:last-child");

        assertThat(reasons.allInnerTexts())
                .containsExactlyInAnyOrder(
                        "raderna går inte ihop med den angivna summan\nthe rows sum to 12000000.00 kr, the total in record 2 is 12500000.00 kr",
                        "datumet kan inte läsas\nexpected a date such as 2024-03-07 or 20240307",
                        "beloppet kan inte läsas\nexpected a number such as 1 234,50 (at most 16 whole digits and 2 decimals)");
        assertThat(reasons.locator("[lang=en]").count()).isEqualTo(3);
    }

    private ReportPage start(int width) {
        return new ReportPage(browser.page(width, ColorScheme.LIGHT)).open("start?year=2024");
    }
}
