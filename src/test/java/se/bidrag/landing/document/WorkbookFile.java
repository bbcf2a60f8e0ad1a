package se.bidrag.landing.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a draft as a workbook of one sheet: figures as numbers, shown as they were written. */
final class WorkbookFile {

    private WorkbookFile() {}

    static void write(Draft draft, Path file) throws IOException {
        try (OutputStream target = Files.newOutputStream(file);
                Workbook workbook = new Workbook(target, "Bidrag", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Blad1");
            int at = 0;
            for (Draft.Part part : draft.parts()) {
                if (part instanceof Draft.Part.Heading heading) {
                    sheet.value(at++, 0, heading.text());
                } else if (part instanceof Draft.Part.Line line) {
                    sheet.value(at++, 0, line.text());
                } else if (part instanceof Draft.Part.Table table) {
                    for (List<String> row : table.rows()) {
                        row(sheet, at++, row);
                    }
                    at++;
                }
            }
        }
    }

    private static void row(Worksheet sheet, int at, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String digits = cell.replaceAll("[\u00a0\u202f ]", "");
            if (digits.matches("[0-9]+(?:,[0-9]+)?")) {
                sheet.value(at, column, Double.valueOf(digits.replace(',', '.')));
                int decimals = digits.contains(",") ? digits.length() - digits.indexOf(',') - 1 : 0;
                sheet.style(at, column)
                        .format("#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)))
                        .set();
            } else if (digits.matches("[0-9]+,[0-9]+%")) {
                sheet.value(
                        at, column, Double.parseDouble(digits.replace(',', '.').replace("%", "")) / 100);
                sheet.style(at, column).format("0.00%").set();
            } else if (!cell.isEmpty()) {
                sheet.value(at, column, cell);
            }
        }
    }
}
