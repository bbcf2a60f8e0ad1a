package se.bidrag.landing.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a draft as a Word document: the smallest parts that ECMA-376 asks for. */
final class WordFile {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordFile() {}

    static void write(Draft draft, Path file) throws IOException {
        StringBuilder body = new StringBuilder();
        for (Draft.Part part : draft.parts()) {
            if (part instanceof Draft.Part.Heading heading) {
                body.append("<w:p><w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr>%s</w:p>".formatted(run(heading.text())));
            } else if (part instanceof Draft.Part.Line line) {
                body.append("<w:p>%s</w:p>".formatted(run(line.text())));
            } else if (part instanceof Draft.Part.Table table) {
                body.append(table(table.rows()));
            }
        }
        write(body.toString(), file);
    }

    /** A document with this body. */
    static void write(String body, Path file) throws IOException {
        pack(
                Map.of(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                                + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Target=\"word/document.xml\" Type=\"http://schemas.openxmlformats.org"
                                + "/officeDocument/2006/relationships/officeDocument\"/></Relationships>",
                        "word/document.xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>"
                                .formatted(NAMESPACE, body)),
                file);
    }

    static void pack(Map<String, String> parts, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : new LinkedHashMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        Files.write(file, bytes.toByteArray());
    }

    private static String table(List<List<String>> rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (List<String> row : rows) {
            table.append("<w:tr>");
            row.forEach(cell -> table.append("<w:tc><w:p>%s</w:p></w:tc>".formatted(run(cell))));
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    /** Word cuts text into runs wherever it likes. */
    private static String run(String text) {
        int half = text.length() / 2;
        return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(escaped(text.substring(0, half)), escaped(text.substring(half)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
