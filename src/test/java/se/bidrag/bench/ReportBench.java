package se.bidrag.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;
import se.bidrag.report.Browser;

/** The report of 21 regions, 60 grants and 10 years: its size, and how soon a browser shows what is asked for. */
class ReportBench {

    private static final int ROWS = 21 * 60 * 10;
    private static final int TIMES = 7;

    private final Measured measured = new Measured("report");

    @Test
    void opensWithinASecond(@TempDir Path root) throws Exception {
        Path folder = new Nightly(
                        new NightRequest(
                                WideHome.in(root).home(),
                                LocalDate.parse("2025-06-01"),
                                null,
                                Map.of("bidrag.threads", 2)),
                        Clock.systemUTC(),
                        Progress.SILENT)
                .run()
                .folder();
        Path html = folder.resolve("report/index.html");
        measured.add(ROWS, "index.html", Files.size(html) / 1e6, "MB", "under 5");
        try (Browser browser = Browser.open()) {
            Page page = browser.page(1440, ColorScheme.LIGHT);
            measured.add(ROWS, "opened until usable, median", median(() -> open(page, html)), "ms", "under 1000");
            for (String view : new String[] {
                "region?region=24&year=2024",
                "grant?grant=g7-2024&year=2024",
                "director?region=24&year=2024",
                "years?year=2024",
                "start?year=2023"
            }) {
                measured.add(ROWS, "from start to " + view, median(() -> go(page, view)), "ms", "");
            }
            assertThat(browser.complaints()).isEmpty();
        }
        measured.write();
    }

    /** Until every script has run, charts too, and the page has been painted. */
    private static double open(Page page, Path html) {
        page.navigate("about:blank");
        page.navigate(html.toUri() + "#/start?year=2024");
        return number(page.evaluate("""
                () => new Promise((done) => requestAnimationFrame(() => setTimeout(() =>
                    done(document.querySelector('#page h1') ? performance.getEntriesByType('navigation')[0].loadEventEnd : NaN))))
                """));
    }

    private static double go(Page page, String view) {
        page.evaluate("() => { location.hash = '#/start?year=2024'; }");
        page.evaluate("() => new Promise((done) => setTimeout(done, 50))");
        return number(page.evaluate("""
                (view) => new Promise((done) => {
                    const from = performance.now();
                    addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - from))), { once: true });
                    location.hash = '#/' + view;
                })
                """, view));
    }

    private static double number(Object milliseconds) {
        return ((Number) milliseconds).doubleValue();
    }

    private static double median(DoubleSupplier measure) {
        DoubleStream values = IntStream.range(0, TIMES).mapToDouble(each -> measure.getAsDouble());
        return values.sorted().skip(TIMES / 2).findFirst().orElseThrow();
    }
}
