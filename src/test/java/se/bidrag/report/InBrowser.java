package se.bidrag.report;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Tests that read the report in one browser; reported as skipped where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {

    Browser browser;

    @BeforeAll
    void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }
}
