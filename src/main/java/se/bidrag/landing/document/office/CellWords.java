package se.bidrag.landing.document.office;

import java.math.BigDecimal;
import java.util.List;
import se.bidrag.landing.document.text.Figures;
import se.bidrag.landing.document.text.Letters;

/** What a spreadsheet's cell shows. */
record CellWords(List<String> strings, CellFormats formats, boolean from1904) {

    /**
     * @param type of the cell, as the sheet says
     * @param hasFormula whether a formula makes the value; then the stored value is what it was when last saved
     */
    String shown(String type, String style, String value, boolean hasFormula) {
        if (value.isEmpty()) {
            return hasFormula ? "a formula without a stored value" : "";
        }
        String shown =
                switch (type) {
                    case "s" -> text(string(value));
                    case "str", "inlineStr" -> text(value);
                    case "d" -> value;
                    case "b" -> value.equals("1") ? "SANT" : "FALSKT";
                    case "e" -> value;
                    default -> number(style, value);
                };
        return formats.isStruck(style) ? Letters.STRUCK + shown + Letters.STRUCK : shown;
    }

    /** A text that may be a figure in English is told to be a text, among figures that are numbers. */
    private static String text(String value) {
        return Figures.isUnclearComma(value) ? "text '%s'".formatted(value) : value;
    }

    private String string(String value) {
        return value.matches("[0-9]{1,9}") && Integer.parseInt(value) < strings.size()
                ? strings.get(Integer.parseInt(value))
                : "text %s, which the workbook does not have".formatted(value);
    }

    private String number(String style, String value) {
        if (!value.matches("[+-]?[0-9]{1,40}(?:\\.[0-9]{0,40})?(?:[eE][+-]?[0-9]{1,2})?")) {
            return value;
        }
        return formats.of(style).shown(new BigDecimal(value), from1904);
    }
}
