package se.bidrag.landing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that span rows or columns: their text stands in each, their figure in none. */
class MergedCellsTest {

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>".formatted(properties, text);
    }

    private static String row(String... cells) {
        return "<w:tr>%s</w:tr>".formatted(String.join("", cells));
    }

    @Test
    void aFigureOverSeveralRowsOfAWordTableIsNoRows(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.docx");
        WordFile.write(
                "<w:tbl>"
                        + row(cell("", "Län"), cell("", "Kronor"))
                        + row(cell("", "Gotland"), cell("<w:vMerge w:val=\"restart\"/>", "1 000"))
                        + row(cell("", "Skåne"), cell("<w:vMerge/>", ""))
                        + row(cell("", "Halland"), cell("", "4 000"))
                        + "</w:tbl>",
                file);
        assertThat(ReadDocument.rows(ReadDocument.of(file)))
                .containsExactly(
                        "Gotland = 1 000 over several rows", "Skåne = 1 000 over several rows", "Halland = 4 000");
    }

    @Test
    void aNameOverSeveralRowsOfAWordTableIsEachRows(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.docx");
        WordFile.write(
                "<w:tbl>"
                        + row(cell("", "Del"), cell("", "Län"), cell("", "Kronor"))
                        + row(cell("<w:vMerge w:val=\"restart\"/>", "Söder"), cell("", "Skåne"), cell("", "1 000"))
                        + row(cell("<w:vMerge/>", ""), cell("", "Blekinge"), cell("", "2 000"))
                        + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("", "Halland")
                        + cell("", "4 000") + "</w:tr>"
                        + row(cell("<w:gridSpan w:val=\"2\"/>", "Summa"), cell("", "7 000"))
                        + "</w:tbl>",
                file);
        DocumentTable table = ReadDocument.of(file);
        assertThat(table.records().stream().map(DocumentTable.Entry::cells))
                .allSatisfy(cells -> assertThat(cells).hasSize(table.header().size()));
        assertThat(ReadDocument.rows(table))
                .containsExactly("Skåne = 1 000", "Blekinge = 2 000", "Halland = 4 000", "Summa = 7 000");
    }

    @Test
    void aFigureOverSeveralRowsOfAPageIsNoRows() {
        assertThat(ReadDocument.html(
                        "<table><caption>Medel</caption><tr><th>Län</th><th>Kronor</th></tr>",
                        "<tr><td>Gotland</td><td rowspan=2>1 000</td></tr>",
                        "<tr><td>Skåne</td></tr>",
                        "<tr><td>Halland</td><td>4 000</td></tr></table>"))
                .containsExactly(
                        "Gotland = 1 000 over several rows", "Skåne = 1 000 over several rows", "Halland = 4 000");
    }

    @Test
    void aNameOverSeveralRowsOfAPageMovesNoCell() {
        assertThat(ReadDocument.html(
                        "<table><tr><th>Del</th><th>Län</th><th>Kronor</th></tr>",
                        "<tr><td rowspan=3>Söder</td><td>Skåne</td><td>1 000</td></tr>",
                        "<tr><td>Blekinge</td><td>2 000</td></tr>",
                        "<tr><td>Halland</td><td>4 000</td></tr>",
                        "<tr><td colspan=2>Summa</td><td>7 000</td></tr></table>"))
                .containsExactly("Skåne = 1 000", "Blekinge = 2 000", "Halland = 4 000", "Summa = 7 000");
    }

    /** A figure over two columns stands in the first: the second has none of its own. */
    @Test
    void aFigureOverTwoColumnsIsTheFirsts() {
        assertThat(ReadDocument.html(
                        "<table><tr><th>Län</th><th>Kronor</th><th>Not</th></tr>",
                        "<tr><td>Gotland</td><td colspan=2>1 000</td></tr>",
                        "<tr><td>Skåne</td><td>2 000</td><td>b</td></tr>",
                        "<tr><td>Halland</td><td>4 000</td><td></td></tr></table>"))
                .containsExactly("Gotland = 1 000", "Skåne = 2 000", "Halland = 4 000");
    }
}
