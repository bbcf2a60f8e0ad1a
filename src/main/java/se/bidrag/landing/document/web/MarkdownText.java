package se.bidrag.landing.document.web;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import se.bidrag.landing.document.text.Letters;

/** The words of a piece of Markdown, without the marks that only say how they look. */
final class MarkdownText {

    private static final Pattern RAISED = Pattern.compile("(?i)<sup>(.*?)</sup>|\\[\\^([^\\]]+)\\]|\\^([0-9*]+)\\^");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*|__|`");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![\\w*\\\\])([*_])(?=\\S)([^*_]+?)(?<=[^\\s\\\\])\\1(?![\\w*])", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private MarkdownText() {}

    static String plain(String markdown) {
        String text = RAISED.matcher(markdown)
                .replaceAll(mark -> Letters.raised(
                        mark.group(1) != null ? mark.group(1) : mark.group(2) != null ? mark.group(2) : mark.group(3)));
        text = BREAK.matcher(text).replaceAll("\n");
        text = TAG.matcher(text).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = STRONG.matcher(text).replaceAll("");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        text = ESCAPE.matcher(text).replaceAll("$1");
        return Letters.inOneLine(Parser.unescapeEntities(text, false));
    }
}
