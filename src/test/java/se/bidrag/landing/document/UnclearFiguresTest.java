package se.bidrag.landing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Format;

/** Figures that read in two ways are read in neither, unless their column or a descriptor tells which. */
class UnclearFiguresTest {

    private static String table(String header, String... figures) {
        return "| Region | %s |%n| Gotland | %s |%n| Skåne | %s |%n| Halland | %s |%n"
                .formatted(header, figures[0], figures[1], figures[2]);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "19.957|398.262|99.366",
                "19,957|398,262|99,366",
                "19.957|398,262|99.366",
                "19.957|12.5|99.366",
                "19,957|398 262|99,366"
            })
    void aSingleMarkBeforeThreeDigitsIsNotGuessed(String first, String second, String third) {
        assertThat(catchThrowable(() -> ReadDocument.of(Format.MD, table("Belopp", first, second, third), null)))
                .hasMessage(
                        "column 'Belopp' has '%s', and nothing tells whether its mark groups digits or begins decimals;"
                                + " declare the column with decimalChar and groupChar",
                        first);
    }

    @Test
    void anotherFigureOfTheColumnTells() {
        assertThat(field(table("Belopp", "19.957", "1.398.262", "99.366")).groupChar())
                .isEqualTo('.');
        assertThat(field(table("Belopp", "19,957", "398,2", "99,366")).decimalChar())
                .isEqualTo(',');
        assertThat(field(table("Belopp", "19,957", "1 398,262", "99,366")).decimalChar())
                .isEqualTo(',');
        assertThat(field(table("Belopp", "0,957", "398,262", "99,366")).decimalChar())
                .isEqualTo(',');
    }

    private static Field field(String document) {
        return ReadDocument.of(Format.MD, document, null).fields().stream()
                .filter(field -> field.columnType() == ColumnType.AMOUNT)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDescriptorTells() {
        Field declared = new Field("Belopp", ColumnType.AMOUNT, '.', ',');
        assertThat(ReadDocument.of(Format.MD, table("Belopp", "19,957", "398,262", "99,366"), null, declared)
                        .fields())
                .contains(declared);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 000<br>600", "<p>1 000</p><p>600</p>", "<p>1 000</p>600", "1 000<div>600</div>"})
    void aCellsTwoLinesOfDigitsAreNoFigure(String cell) {
        assertThat(ReadDocument.html(
                        "<table><tr><td>Gotland<td>" + cell + "<tr><td>Skåne<td>2<tr><td>Halland<td>3</table>"))
                .contains("Gotland = 1 000 / 600");
    }

    @Test
    void norInWordWorkbooksOrMarkdown(@TempDir Path folder) throws IOException {
        Path word = folder.resolve("a.docx");
        WordFile.write(
                "<w:tbl>"
                        + row("Gotland", "<w:p><w:r><w:t>1 000</w:t></w:r></w:p><w:p><w:r><w:t>600</w:t></w:r></w:p>")
                        + row("Skåne", "<w:p><w:r><w:t>2</w:t></w:r></w:p>")
                        + row("Halland", "<w:p><w:r><w:t>3</w:t></w:r></w:p>") + "</w:tbl>",
                word);
        assertThat(ReadDocument.rows(ReadDocument.of(word))).contains("Gotland = 1 000 / 600");
        assertThat(ReadDocument.rows(ReadDocument.of(workbook(folder, "1 000\n600"))))
                .contains("Gotland = 1 000 / 600");
        assertThat(ReadDocument.rows(ReadDocument.of(Format.MD, table("Kr", "1 000<br>600", "2", "3"), null)))
                .contains("Gotland = 1 000 / 600");
    }

    private static String row(String name, String amount) {
        return "<w:tr><w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc><w:tc>%s</w:tc></w:tr>".formatted(name, amount);
    }

    @Test
    void aWorkbooksNumberHasDecimalsButItsTextMayBeEnglish(@TempDir Path folder) throws IOException {
        assertThat(ReadDocument.rows(ReadDocument.of(workbook(folder, "19,957"))))
                .containsExactly("Gotland = text '19,957'", "Skåne = 398,262", "Halland = 99,366");
    }

    /** Three regions, the first with a text, the others with numbers. */
    private static Path workbook(Path folder, String text) throws IOException {
        Path file = folder.resolve("a.xlsx");
        WordFile.pack(
                Map.of(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Blad1\" r:id=\"rId1\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData>"
                                + "<row><c t=\"str\"><v>Gotland</v></c><c t=\"str\"><v>%s</v></c></row>".formatted(text)
                                + "<row><c t=\"str\"><v>Skåne</v></c><c><v>398.262</v></c></row>"
                                + "<row><c t=\"str\"><v>Halland</v></c><c><v>99.366</v></c></row>"
                                + "</sheetData></worksheet>"),
                file);
        return file;
    }

    @ParameterizedTest(name = "''{0}'' is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Beloppen är i tusental kronor.|tusental kronor",
                "Belopp i 1 000 kr|1 000 kr",
                "Kronor, milj.|milj",
                "Ersättningen är 1 000 kr per barn.|''",
                "Not: alla belopp i Mkr|mkr"
            })
    void aLineAboveNamesTheUnit(String line, String unit) {
        assertThat(ReadDocument.of(Format.MD, line + "\n\n" + table("Belopp", "1", "2", "3"), null)
                        .unitAbove())
                .isEqualTo(unit);
    }

    @Test
    void aLineBelowNamesItWhereNoneAboveDoesAndNoTableFollows() {
        String below = "\nBelopp i tkr.\n\n";
        String table = table("Belopp", "1", "2", "3");
        assertThat(ReadDocument.of(Format.MD, table + below + "Bilaga.", null).unitAbove())
                .isEqualTo("tkr");
        assertThat(ReadDocument.of(Format.MD, "Belopp i mkr.\n\n" + table + below, null)
                        .unitAbove())
                .isEqualTo("mkr");
        String two = "# Ett\n\n" + table + below + table;
        assertThat(ReadDocument.of(Format.MD, two, "1").unitAbove()).isEmpty();
        assertThat(ReadDocument.of(Format.MD, two, "2").unitAbove()).isEqualTo("tkr");
    }

    @Test
    void aLineThatRulesOffIsNotBetweenAHeaderAndItsRows() {
        DocumentTable table = ReadDocument.of(
                Format.TXT,
                "Region      1 000 kr\n---------- ---------\nGotland         1\nSkåne           2\nHalland         3\n",
                null);
        assertThat(table.header()).containsExactly("Region", "1 000 kr");
        assertThat(ReadDocument.rows(table)).containsExactly("Gotland = 1", "Skåne = 2", "Halland = 3");
    }

    @Test
    void aHeadingOfAThousandKronorIsNoRow() {
        assertThat(ReadDocument.of(Format.MD, table("1 000 kr", "1", "2", "3"), null)
                        .header())
                .containsExactly("Region", "1 000 kr");
    }

    @Test
    void blocksWithAnEmptyColumnBetweenAreOneTable() {
        assertThat(ReadDocument.markdown(
                        "| Region | Kr | | Region | Kr |",
                        "| Gotland | 1 | | Dalarna | 4 |",
                        "| Skåne | 2 | | Uppsala | 5 |",
                        "| Halland | 3 | | | |"))
                .containsExactly("Gotland = 1", "Skåne = 2", "Halland = 3", "Dalarna = 4", "Uppsala = 5");
    }

    @Test
    void aNamePartedAtALinesEndIsOneAndSchoolMoneyIsNoRegions() {
        assertThat(ReadDocument.html("<table><tr><td>Västra Götalands-<br>regionen<td>1<tr><td>Skåne<td>2"
                        + "<tr><td>Halland<td>3</table>"))
                .contains("Västra Götalandsregionen = 1");
        assertThat(ReadDocument.fault(Format.MD, "## Bidrag till skolan, länsvis", "", table("Kr", "1", "2", "3")))
                .endsWith("(for municipalities)");
    }
}
