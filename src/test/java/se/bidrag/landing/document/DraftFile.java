package se.bidrag.landing.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import se.bidrag.delivery.Format;

/** Writes a draft in any format. */
final class DraftFile {

    private DraftFile() {}

    static void write(Draft draft, Format format, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        switch (format) {
            case DOCX -> WordFile.write(draft, file);
            case PDF -> PdfFile.write(draft, file);
            case XLSX -> WorkbookFile.write(draft, file);
            default -> Files.writeString(file, text(draft, format));
        }
    }

    private static String text(Draft draft, Format format) {
        return draft.parts().stream()
                .filter(part -> format != Format.CSV || part instanceof Draft.Part.Table)
                .map(part -> text(part, format))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Draft.Part part, Format format) {
        if (part instanceof Draft.Part.Table table) {
            return switch (format) {
                case MD -> "\n" + lines(table.rows(), " | ", "| ", " |") + "\n";
                case HTML -> "<table>" + lines(table.rows(), "</td><td>", "<tr><td>", "</td></tr>") + "</table>";
                case TXT -> aligned(table.rows());
                case CSV -> lines(table.rows(), ";", "", "");
                default -> throw new IllegalArgumentException("no text: " + format);
            };
        }
        boolean isHeading = part instanceof Draft.Part.Heading;
        String text = part instanceof Draft.Part.Heading heading ? heading.text() : ((Draft.Part.Line) part).text();
        return switch (format) {
            case MD -> (isHeading ? "## " : "") + text + "\n";
            case HTML -> "<%1$s>%2$s</%1$s>".formatted(isHeading ? "h2" : "p", text);
            default -> text + "\n";
        };
    }

    private static String lines(List<List<String>> rows, String between, String before, String after) {
        return rows.stream()
                .map(row -> before + String.join(between, row) + after)
                .collect(Collectors.joining("\n"));
    }

    private static String aligned(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int at = column;
                int width = rows.stream()
                                .mapToInt(each -> each.get(at).length())
                                .max()
                                .orElse(0)
                        + 3;
                boolean isRight = row.get(column).matches("[-\u2212]?[0-9].*");
                text.append(
                        isRight
                                ? " ".repeat(width - row.get(column).length()) + row.get(column) + "   "
                                : row.get(column)
                                        + " ".repeat(width - row.get(column).length()));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
