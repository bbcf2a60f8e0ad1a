package se.bidrag.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.SampleNights;

/** Where the report can lie: on a disk, in a folder of any name, on a web server that knows nothing of it. */
class ReportPlacesTest {

    private static final String VIEW = "#/region?region=19&year=2024";

    @Test
    void opensFromAFolderWithSpacesAndLettersThatAreNotEnglish(@TempDir Path folder) throws IOException {
        Path published = published(folder.resolve("Mina bidrag, åäö & 100 %"));
        try (Browser browser = Browser.open()) {
            Page page = browser.page(1024, ColorScheme.LIGHT);
            looksAround(
                    page,
                    published.resolve("000002-2026-11-21/report/index.html").toUri() + VIEW);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void opensFromAnyWebServer(@TempDir Path folder) throws IOException {
        Path published = published(folder);
        HttpServer server = serving(published);
        try (Browser browser = Browser.open()) {
            Page page = browser.page(1024, ColorScheme.LIGHT);
            String address =
                    "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
            looksAround(page, address + "000002-2026-11-21/report/" + VIEW);
            assertThat(browser.complaints()).allMatch(complaint -> complaint.startsWith("request: " + address));
        } finally {
            server.stop(0);
        }
    }

    private static void looksAround(Page page, String address) {
        page.navigate(address);
        ReportPage report = new ReportPage(page);
        report.until("window.echarts && document.querySelectorAll('#choose-date option').length === 2");
        assertThat(report.heading()).isEqualTo("Västmanland 2024");
        assertThat(page.locator("#page .chart svg").count()).isPositive();
        report.figure("decided", "sektorsbidrag-2024").click();
        report.dialog().locator("tbody tr").first().waitFor();
        assertThat(report.dialog().innerText()).contains("82\u00a0572\u00a0546 kr");
        page.keyboard().press("Escape");
        page.selectOption("#choose-date", "000001-2025-02-28");
        page.waitForURL("**/000001-2025-02-28/report/index.html#**");
        assertThat(report.heading()).isEqualTo("Västmanland 2024");
    }

    /** Files as they lie, the index of a folder that has one, and no other manners. */
    private static HttpServer serving(Path folder) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(folder, exchange));
        server.start();
        return server;
    }

    private static void answer(Path folder, HttpExchange exchange) throws IOException {
        Path asked = folder.resolve(exchange.getRequestURI().getPath().substring(1));
        Path file = Files.isDirectory(asked) ? asked.resolve("index.html") : asked;
        try (exchange) {
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders()
                    .add("Content-Type", file.toString().endsWith(".html") ? "text/html" : "text/javascript");
            exchange.sendResponseHeaders(200, Files.size(file));
            Files.copy(file, exchange.getResponseBody());
        }
    }

    /** The two publications of the sample's nights, as a plain copy. */
    private static Path published(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : new String[] {"000001-2025-02-28", "000002-2026-11-21"}) {
            FileSystemUtils.copyRecursively(
                    SampleNights.published().resolve(name).resolve("report"),
                    Files.createDirectories(folder.resolve(name)).resolve("report"));
        }
        Files.copy(SampleNights.published().resolve("publications.js"), folder.resolve("publications.js"));
        return folder;
    }
}
