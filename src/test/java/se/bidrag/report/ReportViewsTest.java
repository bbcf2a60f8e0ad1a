package se.bidrag.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view, wide and narrow, in light and dark: whole, accessible, silent, and kept as a picture. */
class ReportViewsTest extends InBrowser {

    record Look(String name, String view, int width, ColorScheme scheme) {
        @Override
        public String toString() {
            return "%s-%d-%s".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
        }
    }

    static Stream<Look> looks() {
        return Stream.of(
                        List.of("start", "start?year=2024"),
                        List.of("start-region", "start?region=24&year=2024&language=en"),
                        List.of("region", "region?region=01&year=2024"),
                        List.of("regions", "region?year=2024"),
                        List.of("grant", "grant?grant=sektorsbidrag-2024&year=2024"),
                        List.of("grants", "grant?year=2024"),
                        List.of("director", "director?region=18&year=2024"),
                        List.of("years", "years?year=2024"),
                        List.of("years-region", "years?region=19&year=2024"))
                .flatMap(view -> Stream.of(
                        new Look(view.get(0), view.get(1), 1440, ColorScheme.LIGHT),
                        new Look(view.get(0), view.get(1), 768, ColorScheme.DARK),
                        new Look(view.get(0), view.get(1), 360, ColorScheme.LIGHT)))
                .filter(look -> look.width() != 768
                        || Set.of("start", "region", "grant").contains(look.name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void isWholeAccessibleAndSilent(Look look) {
        ReportPage report = new ReportPage(browser.page(look.width(), look.scheme())).open(look.view());
        report.page()
                .screenshot(new ScreenshotOptions()
                        .setPath(Path.of("target", "report", look + ".png"))
                        .setFullPage(true));

        assertThat(report.heading()).isNotBlank();
        assertThat(report.overflow())
                .as("pixels that the page is wider than its window")
                .isNotPositive();
        assertThat(report.violations()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        report.page().context().close();
    }
}
