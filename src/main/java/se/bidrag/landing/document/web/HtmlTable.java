package se.bidrag.landing.document.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import se.bidrag.landing.document.text.Figures;
import se.bidrag.landing.document.text.Grid;
import se.bidrag.landing.document.text.Letters;
import se.bidrag.landing.document.text.Limits;

/** A table of HTML as rows of cells; a cell that spans several is written in each, but a figure only in the first. */
final class HtmlTable {

    private static final int MOST_COLUMNS = 200;
    private static final String FREE = "\0";

    private final Element table;
    private final List<String> notes;
    private final Limits.Text kept;
    private final List<List<String>> rows = new ArrayList<>();

    HtmlTable(Element table, List<String> notes, Limits.Text kept) {
        this.table = table;
        this.notes = notes;
        this.kept = kept;
    }

    Grid grid() {
        List<Element> lines = table.select("tr");
        lines.forEach(line -> rows.add(new ArrayList<>()));
        for (int row = 0; row < lines.size(); row++) {
            Element line = lines.get(row);
            if (line.closest("[hidden]") != null) {
                notes.add("hidden row: " + Letters.spaced(line.text()));
            } else {
                cells(line, row);
            }
        }
        Element caption = table.selectFirst("caption");
        return new Grid(
                caption == null ? "" : Letters.spaced(HtmlText.of(caption)),
                rows.stream().filter(row -> !row.isEmpty()).map(HtmlTable::row).toList());
    }

    private static Grid.Row row(List<String> cells) {
        return Grid.Row.of(
                cells.stream().map(cell -> cell.equals(FREE) ? "" : cell).toList());
    }

    private void cells(Element line, int row) {
        int column = 0;
        for (Element cell : line.children()) {
            if (!cell.nameIs("td") && !cell.nameIs("th")) {
                continue;
            }
            while (column < rows.get(row).size() && isTaken(row, column)) {
                column++;
            }
            String text = HtmlExtraction.isUnseen(cell) ? "" : kept.kept(Letters.trim(HtmlText.of(cell)));
            int width = span(cell, "colspan", MOST_COLUMNS);
            int height = Math.min(span(cell, "rowspan", rows.size()), rows.size() - row);
            fill(row, column, width, height, text);
            column += width;
        }
    }

    private boolean isTaken(int row, int column) {
        return !rows.get(row).get(column).equals(FREE);
    }

    private void fill(int row, int column, int width, int height, String written) {
        String text = height > 1 && Figures.isFigure(written) ? Figures.overRows(written) : written;
        for (int down = 0; down < height; down++) {
            for (int right = 0; right < width; right++) {
                boolean isFirst = down == 0 && right == 0;
                put(row + down, column + right, isFirst || !Figures.isFigure(text) ? text : "");
            }
        }
    }

    private void put(int row, int column, String text) {
        List<String> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add(FREE);
        }
        cells.set(column, text);
    }

    private static int span(Element cell, String attribute, int most) {
        String text = cell.attr(attribute);
        int span = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 1;
        return Math.max(1, Math.min(span, Math.max(1, most)));
    }
}
