package se.bidrag.landing.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes a draft as a PDF: names to the left, figures to the right of their column, a footer with its number on each page. */
final class PdfFile implements AutoCloseable {

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
    private static final float SIZE = 10;
    private static final float LEFT = 60;
    private static final float WIDTH = 480;
    private static final float LINE = 15;

    private final PDDocument document = new PDDocument();
    private final int linesOnAPage;
    private PDPageContentStream content;
    private int lines;
    private int pages;

    private PdfFile(int linesOnAPage) throws IOException {
        this.linesOnAPage = linesOnAPage;
        this.content = page();
    }

    static void write(Draft draft, Path file) throws IOException {
        write(draft, 45, file);
    }

    static void write(Draft draft, int linesOnAPage, Path file) throws IOException {
        try (PdfFile pdf = new PdfFile(linesOnAPage)) {
            for (Draft.Part part : draft.parts()) {
                if (part instanceof Draft.Part.Heading heading) {
                    pdf.line(heading.text());
                } else if (part instanceof Draft.Part.Line line) {
                    pdf.line(line.text());
                } else if (part instanceof Draft.Part.Table table) {
                    pdf.table(table.rows());
                }
            }
            pdf.content.close();
            pdf.document.save(file.toFile());
        }
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages++;
        lines = 0;
        PDPageContentStream fresh = new PDPageContentStream(document, page);
        content = fresh;
        show("Provdepartementet", LEFT, 40);
        show(Integer.toString(pages), LEFT + WIDTH, 40);
        return fresh;
    }

    private void show(String text, float x, float y) throws IOException {
        content.beginText();
        content.setFont(FONT, SIZE);
        content.newLineAtOffset(x, y);
        content.showText(text.replace('\u2212', '-').replace('\u202f', '\u00a0'));
        content.endText();
    }

    private float next() throws IOException {
        if (lines == linesOnAPage) {
            content.close();
            content = page();
        }
        return 780 - LINE * lines++;
    }

    private void line(String text) throws IOException {
        show(text, LEFT, next());
    }

    private void table(List<List<String>> rows) throws IOException {
        int columns = rows.get(0).size();
        float width = WIDTH / columns;
        for (List<String> row : rows) {
            float y = next();
            for (int column = 0; column < columns; column++) {
                String cell = row.get(column);
                boolean isRight = cell.matches("[-\u2212]?[0-9].*");
                float text = FONT.getStringWidth(cell.replace('\u202f', '\u00a0')) / 1000 * SIZE;
                show(cell, LEFT + column * width + (isRight ? width - 20 - text : 0), y);
            }
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
