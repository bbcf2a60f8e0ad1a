package se.bidrag.landing.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import se.bidrag.landing.document.text.Block;
import se.bidrag.landing.document.text.ExtractedDocument;
import se.bidrag.landing.document.text.Letters;
import se.bidrag.landing.document.text.Limits;
import se.bidrag.landing.document.text.TextLine;

/** HTML: innermost tables as tables, everything else as lines. Nothing that the page names is fetched or run. */
public final class HtmlExtraction {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "noscript", "head", "select", "svg");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final Limits.Text kept = new Limits.Text();

    private HtmlExtraction() {}

    public static ExtractedDocument read(String html) {
        Document document = ShownPage.of(html);
        HtmlExtraction extraction = new HtmlExtraction();
        document.body().filter(extraction.new Lines());
        extraction.endLine(false);
        return new ExtractedDocument(extraction.blocks, extraction.notes);
    }

    private void endLine(boolean isHeading) {
        String text = line.toString();
        line.setLength(0);
        for (String each : text.split("\n", -1)) {
            if (!Letters.trim(each).isEmpty()) {
                blocks.add(TextLine.of(kept.kept(Letters.trim(each)), isHeading));
            }
        }
    }

    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden");
    }

    private final class Lines implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                boolean isPre = HtmlText.isPreformatted(text.parentElement());
                line.append(isPre ? text.getWholeText() : HtmlText.folded(text.getWholeText()));
                return FilterResult.CONTINUE;
            }
            return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
        }

        private FilterResult enter(Element element) {
            if (isUnseen(element)) {
                if (element.normalName().matches("tr|td|th|table|tbody|p|div")) {
                    notes.add("hidden: " + Letters.spaced(element.text()));
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.nameIs("table") && element.selectFirst("> * table, > * > * table") == null) {
                endLine(false);
                blocks.add(new HtmlTable(element, notes, kept).grid());
                return FilterResult.SKIP_ENTIRELY;
            }
            if (HtmlText.isInlineMark(element)) {
                line.append(HtmlText.of(element));
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.nameIs("br")) {
                line.append('\n');
            } else if (element.isBlock()) {
                endLine(false);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && (element.isBlock() || element.nameIs("td"))) {
                endLine(element.normalName().matches("h[1-6]"));
            }
            return FilterResult.CONTINUE;
        }
    }
}
