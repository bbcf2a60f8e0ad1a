package se.bidrag.landing.document.office;

import java.util.ArrayList;
import java.util.List;
import se.bidrag.landing.document.text.Figures;
import se.bidrag.landing.document.text.Grid;
import se.bidrag.landing.document.text.Letters;

/** A table of a Word document while it is read; a cell that spans several is written in each, but a figure only once. */
final class WordTable {

    static final String TRACKED = "the document has tracked changes; it is read as if they were accepted";

    private static final int MOST_COLUMNS = 200;

    private final List<Grid.Row> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private int width = 1;
    private boolean goesOnFromAbove;
    private boolean isDeletedRow;
    private boolean isDeletedCell;
    private String fault = "";

    void start(XmlPart xml) {
        switch (xml.local()) {
            case "tr" -> {
                row = new ArrayList<>();
                isDeletedRow = false;
                fault = "";
            }
            case "hidden" -> fault = "the row is hidden";
            case "cellDel" -> isDeletedCell = true;
            case "tc" -> {
                cell = new StringBuilder();
                width = 1;
                goesOnFromAbove = false;
                isDeletedCell = false;
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
            String text = isDeletedCell ? "" : Letters.inOneLine(Letters.trim(cell.toString()));
            add(goesOnFromAbove ? above() : text, width);
        } else if (local.equals("tr") && !isDeletedRow) {
            rows.add(new Grid.Row(row, fault));
        }
    }

    /** The row under way was deleted with changes tracked. */
    void deleteRow() {
        isDeletedRow = true;
    }

    private String above() {
        int last = rows.size() - 1;
        String text = last < 0 ? "" : rows.get(last).cell(row.size());
        if (!Figures.isFigure(text)) {
            return text;
        }
        List<String> cells = new ArrayList<>(rows.get(last).cells());
        cells.set(row.size(), Figures.overRows(text));
        rows.set(last, new Grid.Row(cells, rows.get(last).fault()));
        return Figures.overRows(text);
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
