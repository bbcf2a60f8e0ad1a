package se.bidrag.landing.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.bidrag.landing.document.text.Block;
import se.bidrag.landing.document.text.ExtractedDocument;
import se.bidrag.landing.document.text.Grid;
import se.bidrag.landing.document.text.Letters;
import se.bidrag.landing.document.text.TextLine;

/**
 * Markdown: rows of pipes become tables, with or without a delimiter row; HTML tables are read as HTML; the rest is lines.
 *
 * <p>Read line by line, since published Markdown often has tables that the GitHub grammar does not take for one.
 */
public final class MarkdownExtraction {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)");
    private static final Pattern DELIMITER_ROW = Pattern.compile("[\\s|:\\-]*-[\\s|:\\-]*");
    private static final Pattern BULLET = Pattern.compile("^\\s*[*+\u2022-]\\s+(?=[^\\s0-9])");
    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}\\s+(.*?)\\s*#*\\s*$");
    private static final Pattern RULE = Pattern.compile("\\s*(?:=+|-{2,}|\\*{3,}|_{3,}|```.*|~~~.*)\\s*");
    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Grid.Row> rows = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private boolean isInHtml;

    private MarkdownExtraction() {}

    public static ExtractedDocument read(String text) {
        MarkdownExtraction extraction = new MarkdownExtraction();
        COMMENT.matcher(text).replaceAll("").lines().forEach(extraction::line);
        extraction.endHtml();
        extraction.endRows();
        return new ExtractedDocument(extraction.blocks, List.of());
    }

    private void line(String line) {
        if (isInHtml || line.contains("<table")) {
            endRows();
            isInHtml = true;
            html.append(line).append('\n');
            if (line.contains("</table>")) {
                endHtml();
            }
        } else if (PIPE.matcher(line).find()) {
            if (!DELIMITER_ROW.matcher(line).matches()) {
                rows.add(Grid.Row.of(cells(line)));
            }
        } else {
            endRows();
            prose(line);
        }
    }

    private void prose(String line) {
        if (RULE.matcher(line).matches()) {
            return;
        }
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            blocks.add(TextLine.of(MarkdownText.plain(heading.group(1)), true));
        } else {
            blocks.add(TextLine.of(MarkdownText.plain(BULLET.matcher(line).replaceFirst(""))));
        }
    }

    private static List<String> cells(String line) {
        String row = Letters.trim(line);
        row = row.startsWith("|") ? row.substring(1) : row;
        row = row.endsWith("|") && !row.endsWith("\\|") ? row.substring(0, row.length() - 1) : row;
        List<String> cells = new ArrayList<>();
        for (String cell : PIPE.split(row, -1)) {
            cells.add(Letters.trim(MarkdownText.plain(cell)));
        }
        return cells;
    }

    private void endRows() {
        if (!rows.isEmpty()) {
            blocks.add(new Grid("", rows));
            rows.clear();
        }
    }

    private void endHtml() {
        if (isInHtml) {
            blocks.addAll(HtmlExtraction.read(html.toString()).blocks());
            html.setLength(0);
            isInHtml = false;
        }
    }
}
