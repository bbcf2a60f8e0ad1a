package se.bidrag.landing.document.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import se.bidrag.landing.document.text.Limits;

/**
 * What a page's own styles say of its elements, as far as it changes what a reader sees. Style sheets elsewhere are not
 * fetched.
 *
 * <p>After CSS 2.2, 6.4: the declaration of the most specific selector stands, of equals the last, and one in the element
 * itself before all. Rules for printing or narrow windows are left out.
 */
final class PageStyles {

    private static final long MOST_COMPARISONS = 20_000_000;
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|$)");
    private static final Pattern OTHER_MEDIA =
            Pattern.compile("@(?!media\\s+(?:screen|all)\\s*\\{)[\\w-]+[^{};]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
    private static final Pattern RULE = Pattern.compile("([^{};]+)\\{([^{}]*)\\}");
    private static final Pattern DECLARATION = Pattern.compile("([\\w-]+)\\s*:\\s*([^;]+)");
    private static final Pattern ADDING = Pattern.compile("::?(?:before|after)\\s*$");
    private static final Pattern PLAIN_SELECTOR = Pattern.compile("[\\w\\s.#>+~*\\[\\]=\"'^$|-]+");
    private static final Pattern LOOKS = Pattern.compile(
            "display|visibility|opacity|font-size|position|left|top|text-indent|clip|clip-path|text-decoration|text-decoration-line|vertical-align|color|content");

    /** A value, and how much its selector weighs. */
    private record Declared(int weight, String value) {}

    private final Map<Element, Map<String, Declared>> declared = new HashMap<>();
    private final Document page;
    private long comparisons;

    private PageStyles(Document page) {
        this.page = page;
    }

    static PageStyles of(Document page) {
        PageStyles styles = new PageStyles(page);
        int elements = page.getAllElements().size();
        for (Element sheet : page.select("style")) {
            String css = OTHER_MEDIA
                    .matcher(COMMENT.matcher(sheet.data()).replaceAll(" "))
                    .replaceAll(" ");
            Matcher rule = RULE.matcher(css);
            while (rule.find()) {
                styles.rule(rule.group(1), rule.group(2), elements);
            }
        }
        return styles;
    }

    private void rule(String selectors, String declarations, int elements) {
        Map<String, String> looks = looks(declarations);
        if (looks.isEmpty()) {
            return;
        }
        for (String each : selectors.split(",", -1)) {
            boolean isAdding = ADDING.matcher(each).find();
            String selector = ADDING.matcher(each).replaceFirst("").strip();
            if (PLAIN_SELECTOR.matcher(selector).matches() && isAdding == looks.containsKey("content")) {
                comparisons += elements;
                if (comparisons > MOST_COMPARISONS) {
                    throw Limits.exceeded("the page has more styles than a document", MOST_COMPARISONS);
                }
                apply(selector, looks);
            }
        }
    }

    private static Map<String, String> looks(String declarations) {
        Map<String, String> looks = new HashMap<>();
        Matcher declaration = DECLARATION.matcher(declarations);
        while (declaration.find()) {
            String property = declaration.group(1).toLowerCase(Locale.ROOT);
            if (LOOKS.matcher(property).matches()) {
                looks.put(
                        property,
                        declaration
                                .group(2)
                                .toLowerCase(Locale.ROOT)
                                .replace("!important", "")
                                .strip());
            }
        }
        return looks;
    }

    private void apply(String selector, Map<String, String> looks) {
        int weight = weight(selector);
        for (Element element : elements(selector)) {
            Map<String, Declared> own = declared.computeIfAbsent(element, each -> new HashMap<>());
            looks.forEach((property, value) -> own.merge(
                    property,
                    new Declared(weight, value),
                    (before, next) -> next.weight() >= before.weight() ? next : before));
        }
    }

    private List<Element> elements(String selector) {
        try {
            return page.select(selector);
        } catch (Selector.SelectorParseException wrong) {
            // a browser drops a rule whose selector it cannot read
            return List.of();
        }
    }

    private static int weight(String selector) {
        int weight = 0;
        for (String part : selector.split("(?=[.#\\[])|[\\s>+~]+", -1)) {
            weight += part.startsWith("#") ? 10_000 : part.startsWith(".") || part.startsWith("[") ? 100 : 1;
        }
        return weight;
    }

    /** What the element's own style, else the page's, says; empty for nothing. */
    String value(Element element, String property) {
        String own = looks(element.attr("style")).getOrDefault(property, "");
        Declared rule = declared.getOrDefault(element, Map.of()).get(property);
        return !own.isEmpty() ? own : rule == null ? "" : rule.value();
    }
}
