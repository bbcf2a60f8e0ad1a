package se.bidrag.landing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page of a PDF draws over, beside and through its figures. */
class PdfTrapsTest {

    private final Path folder;

    PdfTrapsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    private List<String> rows(Drawing drawing) throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.on(content);
            }
            document.save(file.toFile());
        }
        return ReadDocument.rows(ReadDocument.of(file));
    }

    private static void show(PDPageContentStream page, float size, Matrix place, String text) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA), size);
        page.setTextMatrix(place);
        page.showText(text);
        page.endText();
    }

    private static void show(PDPageContentStream page, float x, float y, String text) throws IOException {
        show(page, 10, Matrix.getTranslateInstance(x, y), text);
    }

    private static void table(PDPageContentStream page) throws IOException {
        show(page, 50, 700, "Gotland");
        show(page, 300, 700, "1 000");
        show(page, 50, 680, "Halland");
        show(page, 300, 680, "2 000");
        show(page, 50, 660, "Dalarna");
        show(page, 300, 660, "3 000");
    }

    @Test
    void aWatermarkAndTextInTheMarginLieApart() throws IOException {
        assertThat(rows(page -> {
                    show(page, 70, Matrix.getTranslateInstance(60, 650), "UTKAST 12");
                    show(page, 70, Matrix.getRotateInstance(0.8, 60, 500), "UTKAST 12");
                    show(page, 8, Matrix.getRotateInstance(Math.PI / 2, 330, 640), "Dnr 2024 00123 4567 89 2024");
                    table(page);
                }))
                .containsExactly("Gotland = 1 000", "Halland = 2 000", "Dalarna = 3 000");
    }

    @Test
    void aFigureWithALineThroughItIsNone() throws IOException {
        assertThat(rows(page -> {
                    table(page);
                    page.moveTo(50, 663);
                    page.lineTo(320, 663);
                    page.moveTo(50, 678);
                    page.lineTo(320, 678);
                    page.stroke();
                    page.addRect(299, 703, 7, 0.5f);
                    page.fill();
                    show(page, 50, 640, "Uppsala");
                    show(page, 300, 640, "4 000");
                    show(page, 50, 620, "Kalmar");
                    show(page, 300, 620, "5 000");
                }))
                .containsExactly("Gotland = ~~1 000", "Halland = 2 000", "Uppsala = 4 000", "Kalmar = 5 000");
    }

    @Test
    void whiteDigitsBesideOthersAreNotGuessed() throws IOException {
        assertThat(rows(page -> {
                    table(page);
                    page.setNonStrokingColor(1f, 1f, 1f);
                    show(page, 294.5f, 700, "9");
                    show(page, 50, 740, "Vitt");
                }))
                .contains("Gotland = 9\ufffd1 000", "Halland = 2 000");
    }

    @Test
    void noColourIsWhiteInThePrintersColoursToo() throws IOException {
        assertThat(rows(page -> {
                    table(page);
                    page.saveGraphicsState();
                    page.setNonStrokingColor(0f, 0f, 0f, 0f);
                    show(page, 294.5f, 700, "9");
                    page.restoreGraphicsState();
                    show(page, 294.5f, 680, "8");
                }))
                .contains("Gotland = 9\ufffd1 000", "Halland = 82 000");
    }

    @Test
    void aFigureThatGoesOnInTheNextLineIsRefused() throws IOException {
        assertThat(rows(page -> {
                    table(page);
                    show(page, 300, 650, "342");
                    show(page, 50, 630, "Uppsala");
                    show(page, 300, 630, "4 000");
                    show(page, 300, 610, "99 365 581");
                    show(page, 50, 590, "Kalmar");
                    show(page, 300, 590, "5 000");
                    show(page, 300, 560, "4");
                }))
                .containsExactly(
                        "Gotland = 1 000",
                        "Halland = 2 000",
                        "Dalarna refused: the next line begins with '342', which may be the rest of '3 000'",
                        "Uppsala = 4 000",
                        " = 99 365 581",
                        "Kalmar = 5 000");
    }

    @Test
    void columnsThatStandCloseAreTwo() throws IOException {
        assertThat(rows(page -> {
                    int y = 700;
                    for (String name : List.of("Region", "Gotland", "Halland", "Dalarna")) {
                        show(page, 50, y, name);
                        show(page, 300, y, name.equals("Region") ? "Belopp" : "112 285 034");
                        show(page, 360.2f, y, name.equals("Region") ? "Per inv" : "374");
                        y -= 20;
                    }
                }))
                .containsExactly("Gotland = 112 285 034", "Halland = 112 285 034", "Dalarna = 112 285 034");
    }

    @Test
    void aRaisedMarkNearlyAsLargeAsItsFigureIsOne() throws IOException {
        assertThat(rows(page -> {
                    table(page);
                    show(page, 8.3f, Matrix.getTranslateInstance(325, 703.5f), "1");
                }))
                .contains("Gotland = 1 000¹");
    }
}
