package se.bidrag.landing.document.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.bidrag.landing.document.text.Block;
import se.bidrag.landing.document.text.ExtractedDocument;
import se.bidrag.landing.document.text.Grid;
import se.bidrag.landing.document.text.Limits;

/** A workbook: each sheet that is shown is a table of cells as shown. Formulas are read by their stored value, never run. */
public final class WorkbookExtraction {

    private WorkbookExtraction() {}

    public static ExtractedDocument read(Path file) throws IOException {
        try (OfficePackage office = OfficePackage.open(file, "xlsx")) {
            List<String> notes = new ArrayList<>();
            if (office.hasMacros()) {
                notes.add("the workbook holds macros; they are not run");
            }
            boolean from1904 = false;
            Map<String, String> sheets = new LinkedHashMap<>();
            try (XmlPart workbook = office.part(office.mainPart("xl/workbook.xml"))) {
                while (workbook.next()) {
                    from1904 |= workbook.isStart("workbookPr")
                            && workbook.attribute("date1904").matches("1|true");
                    if (!workbook.isStart("sheet")) {
                        continue;
                    }
                    if (workbook.attribute("state").matches("hidden|veryHidden")) {
                        notes.add("sheet '%s' is hidden and not read".formatted(workbook.attribute("name")));
                    } else {
                        sheets.put(workbook.attribute("name"), workbook.attribute("id"));
                    }
                }
            }
            return new ExtractedDocument(grids(office, sheets, from1904, notes), notes);
        }
    }

    private static List<Block> grids(
            OfficePackage office, Map<String, String> sheets, boolean from1904, List<String> notes) throws IOException {
        Limits.Text kept = new Limits.Text();
        Map<String, String> parts = office.relations("xl/_rels/workbook.xml.rels", "xl/");
        CellWords words =
                new CellWords(strings(office, kept), CellFormats.read(office.find("xl/styles.xml")), from1904);
        List<Block> grids = new ArrayList<>();
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            String part = Objects.requireNonNullElse(parts.get(sheet.getValue()), "");
            if (!part.contains("chartsheet")) {
                try (XmlPart xml = office.part(part)) {
                    grids.add(new Grid(sheet.getKey(), new SheetRows(words, kept, notes, sheet.getKey()).read(xml)));
                }
            }
        }
        return grids;
    }

    private static List<String> strings(OfficePackage office, Limits.Text kept) throws IOException {
        List<String> strings = new ArrayList<>();
        Optional<XmlPart> part = office.find("xl/sharedStrings.xml");
        if (part.isPresent()) {
            try (XmlPart xml = part.get()) {
                while (xml.next()) {
                    if (xml.isStart("si")) {
                        strings.add(RichText.read(xml, "si", kept));
                    }
                }
            }
        }
        return strings;
    }
}
