package se.bidrag.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsForPeopleTest {

    private static Path folder;

    @BeforeAll
    static void publish(@TempDir Path root) {
        try (SmallBuild build = new SmallBuild(root)) {
            folder = build.publish(SmallBuild.AS_OF).folder();
        }
    }

    @Test
    void givesEachYearItsSheetWithExactAmountsHeadingsThatStayAndAFilter() throws IOException {
        assertThat(workbook("xl/workbook.xml")).contains("name=\"2023\"", "name=\"2024\"");
        assertThat(workbook("xl/worksheets/sheet1.xml"))
                .contains("<v>9999999999999999.99</v>", "<v>-9999999999999999.99</v>", "<autoFilter ref=\"A1:K2\"")
                .contains("state=\"frozen\"");
        assertThat(workbook("xl/worksheets/sheet2.xml")).contains("<v>82572546.00</v>", "<autoFilter ref=\"A1:K3\"");
        assertThat(workbook("xl/styles.xml")).contains("#,##0.00");
        assertThat(workbook("xl/sharedStrings.xml")).contains("Avvikelse (kr)", "V&#xe4;stmanland");
    }

    @Test
    void goesOnInAnotherSheetWhenOneIsFull(@TempDir Path root) throws IOException {
        Path file = root.resolve("small.xlsx");
        try (SmallBuild build = new SmallBuild(root)) {
            Path database = build.publish(SmallBuild.AS_OF).database();
            build.warehouse.execute("attach '%s' as publication (read_only)".formatted(database));
            Spreadsheet.write(build.warehouse, PublishedTable.built(build.warehouse, build.library), file, 2);
        }

        assertThat(entry(file, "xl/workbook.xml")).contains("name=\"2023\"", "name=\"2024\"", "name=\"2024 (2)\"");
        assertThat(entry(file, "xl/worksheets/sheet3.xml")).contains("<v>83223369.00</v>");
    }

    @Test
    void escapesWhatASpreadsheetWouldRun() throws IOException {
        assertThat(workbook("xl/sharedStrings.xml"))
                .contains(">&apos;=Sektorsbidrag &lt;2024&gt;<")
                .doesNotContain(">=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-1", "@sum", "\tx", "\rx"})
    void putsAnApostropheBeforeAFormula(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "Region Örebro län"})
    void leavesOtherTextAlone(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo(text);
    }

    @Test
    void cutsTextThatNoCellHolds() {
        assertThat(SpreadsheetText.safe("a".repeat(40_000))).hasSize(32_767).endsWith("a…");
    }

    @Test
    void describesEveryCsvFileAsAFiscalDataPackage() throws IOException {
        assertThat(Files.readString(folder.resolve("datapackage.json")))
                .contains("\"profile\" : \"fiscal-data-package\"", "\"path\" : \"csv/fct_region_year.csv\"")
                .contains("""
                        "name" : "year",
                        "type" : "integer",
                        "title" : "År",
                        "description" : "The year that the money is for, or was booked in.",
                        "columnType" : "date:fiscal-year"
                        """.indent(8).stripTrailing());
    }

    @Test
    void reportsFiguresDifferencesAndRejectionsInSwedish() throws IOException {
        String report = Files.readString(folder.resolve("report/index.html"));

        assertThat(report)
                .contains("<html lang=\"sv\">", "Siffrorna gäller per 2024-12-31.")
                .contains("<caption>2024</caption>", "<caption>2023</caption>")
                .contains("83\u00a0223\u00a0369,00", "\u22129\u00a0999\u00a0999\u00a0999\u00a0999\u00a0999,99")
                .contains("<td>mottaget utan budget</td><td>budget saknas</td>")
                .contains("hela leveransen</td><td lang=\"en\">a/tom.csv is empty</td>")
                .contains(
                        "<td class=\"figure\">2</td><td lang=\"en\">1e5 is no &lt;amount&gt;</td>",
                        "Every delivery came in time.")
                .doesNotContain("Nothing came before its day.");
        assertThat(report).containsOnlyOnce("Västmanland <span class=\"synthetic\">syntetisk</span></th><td class");
    }

    @Test
    void asksNothingOfANetwork() throws IOException {
        assertThat(Files.readString(folder.resolve("report/index.html")))
                .doesNotContain("http:", "https:", "src=", "href=", "<script", "@import");
    }

    private static String workbook(String entry) throws IOException {
        return entry(folder.resolve("bidrag.xlsx"), entry);
    }

    private static String entry(Path file, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream bytes = zip.getInputStream(zip.getEntry(entry))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
