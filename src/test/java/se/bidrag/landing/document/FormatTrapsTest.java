package se.bidrag.landing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.landing.document.text.UnreadableDocumentException;

/** What the binary formats hide, raise, strike and show otherwise than they keep. */
class FormatTrapsTest {

    private static final String SHEET = "<worksheet><cols>%s</cols><sheetData>%s</sheetData>%s</worksheet>";

    private final Path folder;

    FormatTrapsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(properties, text);
    }

    private static String row(String name, String amount) {
        return "<w:tr><w:tc><w:p>%s</w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr>".formatted(run("", name), amount);
    }

    @Test
    void wordRaisesStrikesHidesAndTracks() throws IOException {
        Path file = folder.resolve("a.docx");
        WordFile.write(
                "<w:tbl>"
                        + row("Gotland", run("", "1 000") + run("<w:vertAlign w:val=\"superscript\"/>", "1"))
                        + row("Skåne", run("<w:vanish/>", "9") + run("", "2 000"))
                        + row("Halland", run("<w:strike/>", "3") + run("", "4"))
                        + row("Dalarna", "<w:del>" + run("", "5") + "</w:del><w:ins>" + run("", "6") + "</w:ins>")
                        + row("Uppsala", run("", "7") + "<w:r><w:tab/></w:r>" + run("", "8"))
                        + "</w:tbl>",
                file);
        DocumentTable table = ReadDocument.of(file);
        assertThat(ReadDocument.rows(table))
                .containsExactly(
                        "Gotland = 1 000¹", "Skåne = 2 000", "Halland = ~~3~~4", "Dalarna = 6", "Uppsala = 7 / 8");
        assertThat(table.findings().notes())
                .containsExactly("the document has tracked changes; it is read as if they were accepted");
    }

    private Path workbook(String columns, String rows, String after) throws IOException {
        Path file = folder.resolve("a.xlsx");
        WordFile.pack(
                Map.of(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Blad1\" r:id=\"rId1\"/>"
                                + "<sheet name=\"Gömt\" state=\"hidden\" r:id=\"rId1\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                        "xl/worksheets/sheet1.xml",
                        SHEET.formatted(columns, rows, after)),
                file);
        return file;
    }

    private static String cells(String attributes, String name, String second) {
        return "<row %s><c t=\"inlineStr\"><is><t>%s</t></is></c>%s</row>".formatted(attributes, name, second);
    }

    @Test
    void aWorkbookIsReadAsItIsShown() throws IOException {
        Path file = workbook(
                "<col min=\"3\" max=\"3\" hidden=\"1\"/>",
                cells("r=\"1\"", "Gotland", "<c r=\"B1\"><v>82.572546000000003</v></c><c r=\"C1\"><v>7</v></c>")
                        + cells("r=\"2\" hidden=\"1\"", "Skåne", "<c r=\"B2\"><v>5</v></c>")
                        + cells("r=\"3\"", "Halland", "<c r=\"B3\"><f>SUM(B1:B2)</f><v>87</v></c>")
                        + cells("r=\"4\"", "Dalarna", "<c r=\"B4\"><f>WEBSERVICE(\"http://example.invalid\")</f></c>")
                        + cells("r=\"5\"", "Uppsala", "<c r=\"B5\" t=\"e\"><v>#REF!</v></c>")
                        + cells("r=\"6\"", "Kronoberg", "<c r=\"B6\" t=\"str\"><v>633 531</v></c>"),
                "");
        DocumentTable table = ReadDocument.of(file);
        assertThat(ReadDocument.rows(table))
                .containsExactly(
                        "Gotland = 82,572546",
                        "Skåne refused: row 2 of sheet 'Blad1' is hidden",
                        "Halland = 87",
                        "Dalarna = a formula without a stored value",
                        "Uppsala = #REF!",
                        "Kronoberg = 633 531");
        assertThat(table.findings().notes())
                .containsExactly(
                        "sheet 'Gömt' is hidden and not read", "sheet 'Blad1' has hidden columns; they are not read");
    }

    @Test
    void mergedCellsRepeatTextButNeverAFigure() throws IOException {
        Path file = workbook(
                "",
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Region</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Kronor</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Gotland</t></is></c><c r=\"B2\"><v>5</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Skåne</t></is></c></row>"
                        + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>Halland</t></is></c><c r=\"B4\"><v>6</v></c></row>",
                "<mergeCells><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"B2:B3\"/></mergeCells>");
        assertThat(ReadDocument.rows(ReadDocument.of(file)))
                .containsExactly("Gotland = 5 over several rows", "Skåne = ", "Halland = 6");
    }

    @Test
    void aWorkbooksTextIsRaisedStruckAndPronounced() throws IOException {
        String amount = "<c r=\"B%d\" t=\"inlineStr\"><is>%s</is></c>";
        Path file = workbook(
                "",
                cells(
                                "r=\"1\"",
                                "Gotland",
                                amount.formatted(
                                        1,
                                        "<r><t>1 000</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r>"))
                        + cells(
                                "r=\"2\"",
                                "Skåne",
                                amount.formatted(2, "<r><rPr><strike/></rPr><t>3</t></r><r><t>2 000</t></r>"))
                        + cells(
                                "r=\"3\"",
                                "Halland",
                                amount.formatted(3, "<r><t>4 000</t></r><rPh sb=\"0\" eb=\"1\"><t>9</t></rPh>")),
                "");
        assertThat(ReadDocument.rows(ReadDocument.of(file)))
                .containsExactly("Gotland = 1 000²", "Skåne = ~~3~~2 000", "Halland = 4 000");
    }

    private interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    private Path pdf(Drawing drawing) throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.on(content);
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void show(PDPageContentStream page, float size, float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA), size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    @Test
    void aPdfRaisesRepeatsAndHides() throws IOException {
        Path file = pdf(page -> {
            show(page, 10, 50, 700, "Gotland");
            show(page, 10, 300, 700, "1 000");
            show(page, 6, 325.5f, 704, "1");
            show(page, 10, 50, 680, "Halland");
            show(page, 10, 300, 680, "2 000");
            show(page, 10, 300.3f, 680, "2 000");
            show(page, 10, 50, 660, "Dalarna");
            show(page, 10, 300, 660, "3 000");
            page.setRenderingMode(RenderingMode.NEITHER);
            show(page, 10, 330, 660, "9");
        });
        DocumentTable table = ReadDocument.of(file);
        assertThat(ReadDocument.rows(table)).containsExactly("Gotland = 1 000¹", "Halland = 2 000", "Dalarna = 3 000");
        assertThat(table.findings().notes())
                .containsExactly("the PDF has text that is not shown, as of scanned pages; it is not read");
    }

    @Test
    void aPdfsEmptyCellLeavesItsColumnEmpty() throws IOException {
        Path file = pdf(page -> {
            show(page, 10, 50, 720, "Region");
            show(page, 10, 200, 720, "Bas");
            show(page, 10, 300, 720, "Gles");
            show(page, 10, 50, 700, "Gotland");
            show(page, 10, 300, 700, "5 000");
            show(page, 10, 50, 680, "Halland");
            show(page, 10, 200, 680, "2 000");
            show(page, 10, 300, 680, "3 000");
            show(page, 10, 50, 660, "Dalarna");
            show(page, 10, 200, 660, "4 000");
            show(page, 10, 300, 660, "6 000");
        });
        DocumentTable table = ReadDocument.of(
                file,
                new se.bidrag.delivery.Field("Region", se.bidrag.delivery.ColumnType.REGION),
                new se.bidrag.delivery.Field("Bas", se.bidrag.delivery.ColumnType.AMOUNT));
        assertThat(ReadDocument.rows(table)).containsExactly("Gotland = ", "Halland = 2 000", "Dalarna = 4 000");
    }

    @Test
    void aPageThatIsAPictureIsTold() throws IOException {
        Path file = pdf(page -> page.addRect(10, 10, 100, 100));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> ReadDocument.of(file)))
                .hasMessage("has 1 pages and no text; a scanned page is a picture: ask for the document itself");
    }

    @Test
    void aFileThatIsNotOfItsFormatIsTold() throws IOException {
        for (String format : new String[] {"docx", "xlsx", "pdf"}) {
            Path file = Files.writeString(folder.resolve("b." + format), "<html>Logga in</html>");
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> ReadDocument.of(file)))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageContaining(format.equals("pdf") ? "PDF" : "is no " + format);
        }
    }
}
