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
                .contains("\"profile\" : \"tabular-data-package\"", "\"path\" : \"csv/fct_region_year.csv\"")
                .contains("""
                        "name" : "year",
                        "type" : "integer",
                        "title" : "År",
                        "description" : "The year that the money is for, or was booked in.",
                        "columnType" : "date:fiscal-year"
                        """.indent(8).stripTrailing());
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
