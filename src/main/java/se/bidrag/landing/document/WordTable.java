package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;

/** A table of a Word document while it is read; a cell that spans several is written in each, but a figure only once. */
final class WordTable {

    static final String TRACKED = "the document has tracked changes; it is read as if they were accepted";

    private static final int MOST_COLUMNS = 200;

    private final List<Grid.Row> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private int width = 1;
    private boolean goesOnFromAbove;

    void start(XmlPart xml) {
        switch (xml.local()) {
            case "tr" -> row = new ArrayList<>();
            case "tc" -> {
                cell = new StringBuilder();
                width = 1;
                goesOnFromAbove = false;
            }
            case "gridBefore", "gridSpan" -> width = width(xml);
            case "vMerge" -> goesOnFromAbove = !xml.attribute("val").equals("restart");
            default -> {
                // other properties say how the table looks
            }
        }
        if (xml.local().equals("gridBefore")) {
            add("", width);
            width = 1;
        }
    }

    private static int width(XmlPart xml) {
        String value = xml.attribute("val");
        return value.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(value), MOST_COLUMNS) : 1;
    }

    /** A paragraph of the cell; several are one text. */
    void text(String paragraph) {
        cell.append(cell.isEmpty() || paragraph.isEmpty() ? "" : "\n").append(paragraph);
    }

    void end(String local) {
        if (local.equals("tc")) {
            add(goesOnFromAbove ? above() : Letters.inOneLine(Letters.trim(cell.toString())), width);
        } else if (local.equals("tr")) {
            rows.add(Grid.Row.of(row));
        }
    }

    private String above() {
        String text = rows.isEmpty() ? "" : rows.get(rows.size() - 1).cell(row.size());
        return Figures.isFigure(text) ? "" : text;
    }

    private void add(String text, int columns) {
        for (int column = 0; column < columns && row.size() < MOST_COLUMNS; column++) {
            row.add(column == 0 || !Figures.isFigure(text) ? text : "");
        }
    }

    Grid grid() {
        return new Grid("", rows);
    }
}
