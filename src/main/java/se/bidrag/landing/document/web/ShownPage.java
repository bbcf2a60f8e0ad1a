package se.bidrag.landing.document.web;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.bidrag.landing.document.text.Limits;

/** A page with what its styles do to words written into its elements: what is hidden, struck or raised says so itself. */
final class ShownPage {

    /** Where a style adds to a text, or may hide a part of it, no figure can be read. */
    private static final String UNCLEAR = "\ufffd";

    private static final Pattern WHITE =
            Pattern.compile("#fff(?:fff)?|white|transparent|rgba?\\(255, ?255, ?255.*|rgba\\(.*, ?0\\)");
    private static final Pattern FAR_AWAY = Pattern.compile("-[0-9]{3,}(?:\\.[0-9]+)?(?:px|em|rem|pt|%)?");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private final Document page;
    private final PageStyles styles;
    private final boolean hasOtherStyles;

    private ShownPage(Document page) {
        this.page = page;
        this.styles = PageStyles.of(page);
        this.hasOtherStyles = page.selectFirst("link[rel~=(?i)stylesheet], style:containsData(@import)") != null;
    }

    static Document of(String html) {
        Document page = Jsoup.parse(html, "");
        page.traverse((node, depth) -> {
            if (depth > Limits.DEPTH) {
                throw Limits.exceeded("the page nests its elements %d deep".formatted(depth), Limits.DEPTH);
            }
        });
        ShownPage shown = new ShownPage(page);
        List.copyOf(shown.page.body().getAllElements()).forEach(shown::mark);
        return shown.page;
    }

    private void mark(Element element) {
        if (isHidden(element)) {
            element.attr("hidden", true);
            return;
        }
        if (!styles.value(element, "content").matches("|none|normal|''|\"\"") || isUnclear(element)) {
            element.prependText(UNCLEAR);
        }
        if (styles.value(element, "vertical-align").equals("super")) {
            wrap(element, "sup");
        }
        boolean isStruck = styles.value(element, "text-decoration").contains("line-through")
                || styles.value(element, "text-decoration-line").contains("line-through");
        if (isStruck) {
            wrap(element, "s");
        }
    }

    /** Writes the mark into the element; into its cells, where it is a part of a table. */
    private static void wrap(Element element, String tag) {
        if (element.is("table, thead, tbody, tfoot, tr")) {
            element.select("td, th").forEach(cell -> wrap(cell, tag));
            return;
        }
        List<Node> nodes = List.copyOf(element.childNodes());
        element.appendElement(tag).appendChildren(nodes);
    }

    private boolean isHidden(Element element) {
        String visibility = styles.value(element, "visibility");
        boolean isAway = styles.value(element, "position").matches("absolute|fixed")
                && (isFarAway(element, "left")
                        || isFarAway(element, "top")
                        || isClipped(element, "clip")
                        || isClipped(element, "clip-path"));
        return styles.value(element, "display").equals("none")
                || visibility.equals("hidden")
                || visibility.equals("collapse")
                || styles.value(element, "opacity").matches("0(?:\\.0+)?")
                || styles.value(element, "font-size").matches("0(?:px|pt|em|rem|%)?")
                || isFarAway(element, "text-indent")
                || isAway;
    }

    private boolean isFarAway(Element element, String property) {
        return FAR_AWAY.matcher(styles.value(element, property)).matches();
    }

    private boolean isClipped(Element element, String property) {
        return !styles.value(element, property).matches("|auto|none");
    }

    /** Whether a part of a cell's digits may not be shown: it is in white, or a style sheet elsewhere decides. */
    private boolean isUnclear(Element element) {
        Element cell = element.closest("td, th, li, dd");
        if (cell == null || cell.equals(element) || !hasDigits(element.text()) || !hasDigitsBeside(cell, element)) {
            return false;
        }
        return WHITE.matcher(styles.value(element, "color")).matches()
                || (hasOtherStyles && element.hasAttr("class") && !element.isBlock());
    }

    private static boolean hasDigits(String text) {
        return DIGIT.matcher(text).find();
    }

    private static boolean hasDigitsBeside(Element cell, Element part) {
        return cell.nodeStream(TextNode.class)
                .filter(text -> hasDigits(text.text()))
                .anyMatch(text -> {
                    Element parent = text.parentElement();
                    return parent == null || (!parent.parents().contains(part) && !parent.equals(part));
                });
    }
}
