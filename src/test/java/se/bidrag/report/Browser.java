package se.bidrag.report;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's own browser, headless, and what it complained of. Tests are reported as skipped where there is no Chromium
 * or no Node for its driver; {@code BIDRAG_TEST_BROWSER} names a browser that is not on the path.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> ALONE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Path chromium, Path node) {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString())));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(ALONE));
    }

    /** Opens it, or skips the test that asks. */
    public static Browser open() {
        Optional<Path> chromium = Optional.ofNullable(System.getenv("BIDRAG_TEST_BROWSER"))
                .map(Path::of)
                .or(() -> onPath("chromium", "chromium-browser", "google-chrome"));
        Optional<Path> node = onPath("node");
        Assumptions.assumeTrue(chromium.isPresent(), "there is no Chromium on the path");
        Assumptions.assumeTrue(node.isPresent(), "there is no Node on the path for the browser's driver");
        return new Browser(chromium.orElseThrow(), node.orElseThrow());
    }

    private static Optional<Path> onPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Arrays.stream(System.getenv()
                                .getOrDefault("PATH", "")
                                .split(Pattern.quote(System.getProperty("path.separator"))))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A new page of this width in CSS pixels; everything it complains of is kept. */
    public Page page(int width, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale("sv-SE"));
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add("console %s: %s".formatted(message.type(), message.text())));
        page.onPageError(error -> complaints.add("error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
                complaints.add("request: " + request.url());
            }
        });
        page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
        return page;
    }

    /** Errors, warnings and requests that left the disk, of every page so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
