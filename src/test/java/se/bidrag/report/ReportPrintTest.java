package se.bidrag.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report on paper. */
class ReportPrintTest extends InBrowser {

    private ReportPage report;

    @BeforeAll
    void open() {
        report = new ReportPage(browser.page(1024, ColorScheme.LIGHT)).open("start?year=2024");
    }

    @Test
    void printsTheDirectorsPageOnOneSheet() throws Exception {
        for (String region : PublishedCsv.read("dim_region").column("region_code")) {
            report.go("#/director?region=%s&year=2024%s".formatted(region, region.equals("07") ? "&language=en" : ""));
            assertThat(pages(report.page().pdf(new PdfOptions().setPreferCSSPageSize(true))))
                    .as(region)
                    .isOne();
        }
        report.go("#/director?region=01&year=2024");
        Path folder = Files.createDirectories(Path.of("target", "report"));
        Files.write(folder.resolve("director.pdf"), report.page().pdf(new PdfOptions().setPreferCSSPageSize(true)));
    }

    @Test
    void printsTheOtherPagesOnAFewSheets() throws Exception {
        for (String view :
                List.of("start?year=2024", "region?region=01&year=2024", "grant?grant=sektorsbidrag-2024&year=2024")) {
            report.go("#/" + view);
            assertThat(pages(report.page().pdf(new PdfOptions().setPreferCSSPageSize(true))))
                    .as(view)
                    .isLessThanOrEqualTo(3);
        }
    }

    @Test
    void printsItsChartsWholeAndWithinTheSheet() {
        ReportPage paper = new ReportPage(browser.page(700, ColorScheme.LIGHT)).open("director?region=01&year=2024");
        paper.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        BoundingBox chart = paper.page().locator(".chart svg").boundingBox();
        BoundingBox beside =
                paper.page().locator(".director .pair > div").first().boundingBox();

        assertThat(chart.height).isGreaterThan(60);
        assertThat(chart.x + chart.width).isLessThanOrEqualTo(beside.x + beside.width + 1);
        assertThat(paper.page().locator(".chart").boundingBox().height).isGreaterThanOrEqualTo(chart.height - 1);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
