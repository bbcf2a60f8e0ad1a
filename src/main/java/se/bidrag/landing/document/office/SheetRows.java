package se.bidrag.landing.document.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.bidrag.landing.document.text.Grid;
import se.bidrag.landing.document.text.Letters;
import se.bidrag.landing.document.text.Limits;

/** The rows of one sheet, in order; a hidden row is kept and refused, a hidden column is not shown. */
final class SheetRows {

    private static final int MOST_COLUMNS = 200;

    private final CellWords words;
    private final Limits.Text kept;
    private final List<String> notes;
    private final String sheet;
    private final List<List<String>> cells = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<MergedCells> merged = new ArrayList<>();

    SheetRows(CellWords words, Limits.Text kept, List<String> notes, String sheet) {
        this.words = words;
        this.kept = kept;
        this.notes = notes;
        this.sheet = sheet;
    }

    List<Grid.Row> read(XmlPart xml) {
        while (xml.next()) {
            if (xml.isStart("col") && isHidden(xml, "width")) {
                hide(number(xml.attribute("min")), number(xml.attribute("max")));
            } else if (xml.isStart("row")) {
                startRow(xml);
            } else if (xml.isStart("c")) {
                cell(xml);
            } else if (xml.isStart("mergeCell")) {
                MergedCells.of(xml.attribute("ref")).ifPresent(merged::add);
            }
        }
        merged.forEach(each -> each.fill(cells, numbers));
        return rows();
    }

    /** Whether it is hidden, or of no size. */
    private static boolean isHidden(XmlPart xml, String size) {
        return xml.attribute("hidden").matches("1|true") || xml.attribute(size).matches("0(?:\\.0+)?");
    }

    private void hide(int first, int last) {
        for (int column = first; column <= Math.min(last, MOST_COLUMNS); column++) {
            hiddenColumns.add(column);
        }
        notes.add("sheet '%s' has hidden columns; they are not read".formatted(sheet));
    }

    private void startRow(XmlPart xml) {
        int previous = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
        int number = xml.attribute("r").isEmpty() ? previous + 1 : number(xml.attribute("r"));
        boolean isHidden = isHidden(xml, "ht");
        cells.add(new ArrayList<>());
        numbers.add(number);
        faults.add(isHidden ? "row %d of sheet '%s' is hidden".formatted(number, sheet) : "");
    }

    private void cell(XmlPart xml) {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        List<String> row = cells.get(cells.size() - 1);
        String place = xml.attribute("r");
        int column = place.isEmpty() ? row.size() + 1 : MergedCells.column(place);
        if (column > MOST_COLUMNS) {
            throw Limits.exceeded("sheet '%s' has a cell in column %d".formatted(sheet, column), MOST_COLUMNS);
        }
        StringBuilder value = new StringBuilder();
        boolean hasFormula = false;
        boolean isValue = false;
        while (xml.next() && !xml.isEnd("c")) {
            hasFormula |= xml.isStart("f");
            isValue = (isValue || xml.isStart("v")) && !xml.isEnd("v");
            if (xml.isStart("is")) {
                value.append(RichText.read(xml, "is", kept));
            } else if (isValue && xml.isText()) {
                value.append(kept.kept(xml.text()));
            }
        }
        while (row.size() < column) {
            row.add("");
        }
        String shown = words.shown(type, style, value.toString(), hasFormula);
        row.set(column - 1, hiddenColumns.contains(column) ? "" : Letters.inOneLine(Letters.trim(shown)));
    }

    private List<Grid.Row> rows() {
        List<Grid.Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0 && numbers.get(i) > numbers.get(i - 1) + 1) {
                rows.add(Grid.Row.of(List.of()));
            }
            rows.add(new Grid.Row(cells.get(i), faults.get(i)));
        }
        return rows;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
