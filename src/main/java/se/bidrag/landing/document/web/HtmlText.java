package se.bidrag.landing.document.web;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import se.bidrag.landing.document.text.Letters;

/** The words of an HTML element, with raised marks raised and struck text marked. */
final class HtmlText {

    private HtmlText() {}

    static boolean isInlineMark(Element element) {
        return element.nameIs("sup") || isStruck(element);
    }

    private static boolean isStruck(Element element) {
        return element.nameIs("s") || element.nameIs("strike") || element.nameIs("del");
    }

    static boolean isPreformatted(@Nullable Element element) {
        for (Element each = element; each != null; each = each.parent()) {
            if (each.nameIs("pre") || each.nameIs("textarea")) {
                return true;
            }
        }
        return false;
    }

    /** White space as a browser folds it; no-break spaces stay. */
    static String folded(String text) {
        return text.replaceAll("[ \\t\\r\\n\\f]+", " ");
    }

    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        element.traverse(new Words(text));
        return Letters.inOneLine(text.toString().replaceAll(" +", " "));
    }

    private record Words(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && !isHidden(words)) {
                String written = folded(words.getWholeText());
                text.append(isRaised(words) ? Letters.raised(written) : written);
            } else if (node instanceof Element element) {
                if (element.isBlock() || element.nameIs("br")) {
                    text.append('\n');
                }
                text.append(isStruck(element) ? Letters.STRUCK : "");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                text.append(isStruck(element) ? Letters.STRUCK : "");
                text.append(element.isBlock() ? "\n" : "");
            }
        }

        private static boolean isHidden(TextNode words) {
            for (Element each = words.parentElement(); each != null; each = each.parentElement()) {
                if (HtmlExtraction.isUnseen(each)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isRaised(TextNode words) {
            Element parent = words.parentElement();
            return parent != null && parent.closest("sup") != null;
        }
    }
}
