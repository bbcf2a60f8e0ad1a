package se.bidrag.landing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.landing.document.text.UnreadableDocumentException;

/** Documents that are meant to do harm are refused, or read without doing what they ask; all within a heap of 512 MB. */
class MaliciousDocumentTest {

    private static final Draft HARMLESS =
            Draft.of("| Region | Kr |\n| Gotland | 1 |\n| Skåne | 2 |\n| Halland | 3 |\n");
    private static final String BODY = "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>";

    private final Path folder;

    MaliciousDocumentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String fault(Path file) {
        Throwable refusal = catchThrowable(() -> ReadDocument.of(file));
        assertThat(refusal).isInstanceOf(UnreadableDocumentException.class);
        return String.valueOf(refusal.getMessage());
    }

    /** A document with one part that unpacks to many megabytes of one letter. */
    private Path bomb(String name, String part, String start, int megabytes) throws IOException {
        Path file = folder.resolve(name);
        byte[] megabyte = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream target = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(target)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
            zip.closeEntry();
        }
        return file;
    }

    @Test
    void aTextRunWithoutEndIsRefused() throws IOException {
        assertThat(fault(bomb("a.docx", "word/document.xml", BODY, 500)))
                .isEqualTo("the document's text is longer than a document's; at most 8000000 are read");
        assertThat(fault(bomb("a.xlsx", "xl/workbook.xml", "<workbook><sheets>", 500)))
                .isEqualTo("part 'xl/workbook.xml' unpacks to too many bytes; at most 134217728 are read");
    }

    @Test
    void elementsNestedWithoutEndAreRefused() throws IOException {
        Path file = folder.resolve("a.docx");
        WordFile.write("<w:sdt>".repeat(100_000), file);
        assertThat(fault(file)).isEqualTo("part 'word/document.xml' nests its elements 257 deep; at most 256 are read");
        Path page = Files.writeString(
                folder.resolve("a.html"), "<div>".repeat(200_000) + "<table><tr><td>Gotland<td>1</table>");
        assertThat(fault(page)).isEqualTo("the page nests its elements 257 deep; at most 256 are read");
    }

    @Test
    void anExternalEntityIsRefusedAndNeverRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hemligt");
        Path file = folder.resolve("a.docx");
        WordFile.pack(
                Map.of(
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY e SYSTEM \"%s\">]>".formatted(secret.toUri()) + BODY
                                + "&e;</w:t></w:r></w:p></w:body></w:document>"),
                file);
        assertThat(fault(file)).startsWith("part 'word/document.xml'").doesNotContain("hemligt");
    }

    @Test
    void entitiesThatMultiplyAreRefused() throws IOException {
        StringBuilder type = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            type.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        Path file = folder.resolve("a.docx");
        WordFile.pack(
                Map.of("word/document.xml", type + "]>" + BODY + "&a11;</w:t></w:r></w:p></w:body></w:document>"),
                file);
        assertThat(fault(file)).startsWith("part 'word/document.xml'");
    }

    @Test
    void macrosAndLinksAreNotRun() throws IOException {
        Path file = folder.resolve("a.xlsx");
        WordFile.pack(
                Map.of(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Blad1\" r:id=\"rId1\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                                + "<Relationship Id=\"rId2\" Target=\"http://example.invalid/x\" TargetMode=\"External\"/></Relationships>",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row><c t=\"str\"><v>Gotland</v></c><c><f>CMD()</f><v>1</v></c></row>"
                                + "<row><c t=\"str\"><v>Skåne</v></c><c><v>2</v></c></row>"
                                + "<row><c t=\"str\"><v>Halland</v></c><c><v>3</v></c></row></sheetData></worksheet>",
                        "xl/vbaProject.bin",
                        "Sub AutoOpen()"),
                file);
        DocumentTable table = ReadDocument.of(file);
        assertThat(ReadDocument.rows(table)).containsExactly("Gotland = 1", "Skåne = 2", "Halland = 3");
        assertThat(table.findings().notes()).containsExactly("the workbook holds macros; they are not run");
    }

    @Test
    void aPdfsScriptIsNotRun() throws IOException {
        Path plain = folder.resolve("plain.pdf");
        Path file = folder.resolve("a.pdf");
        PdfFile.write(HARMLESS, plain);
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(plain.toFile())) {
            document.getDocumentCatalog()
                    .setOpenAction(new PDActionJavaScript("app.launchURL('http://example.invalid');"));
            document.save(file.toFile());
        }
        assertThat(ReadDocument.rows(ReadDocument.of(file))).containsExactly("Gotland = 1", "Skåne = 2", "Halland = 3");
    }

    @Test
    void anEncryptedPdfIsTold() throws IOException {
        Path plain = folder.resolve("plain.pdf");
        Path file = folder.resolve("a.pdf");
        PdfFile.write(HARMLESS, plain);
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(plain.toFile())) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        assertThat(fault(file)).isEqualTo("is encrypted and needs a password");
    }

    @Test
    void anEncryptedWorkbookIsTold() throws IOException {
        Path file =
                Files.write(folder.resolve("a.xlsx"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0});
        assertThat(fault(file)).isEqualTo("is encrypted, or of the older binary format; expected an open xlsx");
    }

    /** A page whose content is these bytes, packed once or twice. */
    private Path pdf(int megabytes, boolean twice) throws IOException {
        java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
        try (OutputStream outer = twice ? new DeflaterOutputStream(packed, new Deflater(9)) : packed;
                OutputStream inner = new DeflaterOutputStream(outer, new Deflater(9))) {
            byte[] megabyte = "0 0 m ".repeat(1 << 18).substring(0, 1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                inner.write(megabyte);
            }
        }
        java.io.ByteArrayOutputStream file = new java.io.ByteArrayOutputStream();
        file.writeBytes(
                ("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R>> endobj\n4 0 obj <</Length "
                                + packed.size() + "/Filter" + (twice ? "[/FlateDecode /FlateDecode]" : "/FlateDecode")
                                + ">> stream\n")
                        .getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(packed.toByteArray());
        file.writeBytes("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return Files.write(folder.resolve("bomb.pdf"), file.toByteArray());
    }

    @Test
    void aPdfStreamThatUnpacksWithoutEndIsRefused() throws IOException {
        assertThat(fault(pdf(200, false)))
                .isEqualTo("a stream of the PDF unpacks to too many bytes; at most 67108864 are read");
        assertThat(fault(pdf(200, true)))
                .isEqualTo("has a stream that is packed more than once, or in a way that documents are not");
    }

    @Test
    void aPdfThatDrawsWithoutEndIsRefused() throws IOException {
        assertThat(fault(pdf(60, false))).isEqualTo("the PDF draws without end; at most 5000000 are read");
    }
}
