package se.bidrag.report;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.bidrag.SampleNights;

/** The report in one page of the browser. */
record ReportPage(Page page) {

    /** A figure as the page shows it and says what it is. */
    record Shown(String figure, String region, String year, String grant, String value, String text) {}

    /** Goes to a view, such as {@code region?region=19&year=2024}, of the current publication. */
    ReportPage open(String view) {
        return open(SampleNights.current(), view);
    }

    ReportPage open(Path publication, String view) {
        String address = publication.resolve("report/index.html").toUri() + "#/" + view;
        page.navigate("about:blank");
        page.navigate(address);
        until("window.echarts && document.readyState === 'complete'");
        return this;
    }

    /**
     * Waits until the page says so; asked again from here, since the page's own policy lets no text be run as a script, which
     * Playwright's wait does when the first answer is no.
     */
    void until(String condition) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("Boolean(%s)".formatted(condition))));
    }

    /** Follows a link inside the page, as a reader would, without reading the file again. */
    void go(String hash) {
        page.evaluate("hash => { location.hash = hash; }", hash);
        until("location.hash === '%s'".formatted(hash));
        page.evaluate("() => new Promise((done) => setTimeout(done))");
    }

    String heading() {
        return page.locator("#page h1").innerText();
    }

    /** Every figure of the view with its value as the page holds it. */
    List<Shown> figures() {
        @SuppressWarnings("unchecked")
        List<Map<String, String>> found = (List<Map<String, String>>) page.evaluate("""
                () => [...document.querySelectorAll('#page [data-figure][data-value]')].map((each) => ({
                    figure: each.dataset.figure, region: each.dataset.region ?? '', year: each.dataset.year ?? '',
                    grant: each.dataset.grant ?? '', value: each.dataset.value, text: each.textContent }))
                """);
        return found.stream()
                .map(each -> new Shown(
                        text(each, "figure"),
                        text(each, "region"),
                        text(each, "year"),
                        text(each, "grant"),
                        text(each, "value"),
                        text(each, "text")))
                .toList();
    }

    private static String text(Map<String, String> each, String name) {
        return Objects.requireNonNull(each.get(name), name);
    }

    /** How many pixels the view is wider than the window. */
    int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
    }

    /** What axe-core finds wrong, a line for each place. */
    @SuppressWarnings("unchecked")
    List<String> violations() {
        page.evaluate(axe());
        return (List<String>) page.evaluate("""
                () => axe.run().then(({ violations }) => violations.flatMap(
                    (rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`)))
                """);
    }

    Locator figure(String figure, String grant) {
        return page.locator("#page table button[data-figure='%s'][data-grant='%s']".formatted(figure, grant))
                .first();
    }

    Locator dialog() {
        return page.locator("#evidence");
    }

    private static String axe() {
        try (InputStream script = ReportPage.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
