package se.bidrag.landing.document.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How a workbook's numbers are shown, by the style of their cell. */
final class CellFormats {

    /** The formats that every workbook has without saying so, ECMA-376 part 1, 18.8.30. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(0, "General"),
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(37, "#,##0;-#,##0"),
            Map.entry(38, "#,##0;-#,##0"),
            Map.entry(39, "#,##0.00;-#,##0.00"),
            Map.entry(40, "#,##0.00;-#,##0.00"),
            Map.entry(41, "#,##0;-#,##0;-"),
            Map.entry(42, "#,##0;-#,##0;-"),
            Map.entry(43, "#,##0.00;-#,##0.00;-"),
            Map.entry(44, "#,##0.00;-#,##0.00;-"),
            Map.entry(49, "@"));

    private static final String DATE = "yyyy-mm-dd";
    private static final String UNKNOWN = "x";

    private final List<NumberFormat> byStyle;
    private final List<Boolean> struck;

    private CellFormats(List<NumberFormat> byStyle, List<Boolean> struck) {
        this.byStyle = byStyle;
        this.struck = struck;
    }

    static CellFormats read(Optional<XmlPart> styles) throws IOException {
        List<NumberFormat> byStyle = new ArrayList<>();
        List<Boolean> struckFonts = new ArrayList<>();
        List<Boolean> struck = new ArrayList<>();
        if (styles.isPresent()) {
            try (XmlPart xml = styles.get()) {
                Map<Integer, String> codes = new HashMap<>(BUILT_IN);
                boolean isCells = false;
                while (xml.next()) {
                    isCells = (isCells || xml.isStart("cellXfs")) && !xml.isEnd("cellXfs");
                    if (xml.isStart("font")) {
                        struckFonts.add(false);
                    } else if (xml.isStart("strike") && !struckFonts.isEmpty()) {
                        struckFonts.set(struckFonts.size() - 1, xml.isOn("val"));
                    } else if (xml.isStart("numFmt")) {
                        codes.put(Integer.valueOf(number(xml.attribute("numFmtId"))), xml.attribute("formatCode"));
                    } else if (isCells && xml.isStart("xf")) {
                        byStyle.add(NumberFormat.of(code(codes, number(xml.attribute("numFmtId")))));
                        int font = number(xml.attribute("fontId"));
                        struck.add(font < struckFonts.size() && struckFonts.get(font));
                    }
                }
            }
        }
        return new CellFormats(byStyle, struck);
    }

    private static String code(Map<Integer, String> codes, int id) {
        boolean isDate =
                (id >= 14 && id <= 22) || (id >= 45 && id <= 47) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return Objects.requireNonNullElse(codes.get(id), isDate ? DATE : UNKNOWN);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    NumberFormat of(String style) {
        int number = number(style);
        return number < byStyle.size() ? byStyle.get(number) : NumberFormat.of("General");
    }

    /** Whether all that a cell of this style shows is struck. */
    boolean isStruck(String style) {
        int number = number(style);
        return number < struck.size() && struck.get(number);
    }
}
