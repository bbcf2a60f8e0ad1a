package se.bidrag.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import se.bidrag.SmallHome;

/** The document and the workbook of a closing whose region deferred money: a small home, all of it synthetic. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingDocumentTest {

    private final Proposal proposal;
    private final String text;

    ClosingDocumentTest(@TempDir Path folder) throws IOException {
        SmallHome small = SmallHome.in(folder);
        ClosedSample.defer(small);
        proposal = ClosedSample.close(small.home(), new Closing(Period.parse("2024"), "19"), "2025-01-31");
        try (PDDocument document = Loader.loadPDF(pdf().toFile())) {
            text = new PDFTextStripper().getText(document);
        }
    }

    private Path pdf() {
        return proposal.folder().resolve("bokslut.pdf");
    }

    @Test
    void isPdfAByTheIndustrysValidator() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (InputStream bytes = Files.newInputStream(pdf());
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.getTestAssertions())
                    .as("what keeps it from being PDF/A-2u")
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void isWrittenInSwedishWithAPageNumberOnEachPage() {
        assertThat(text)
                .contains("Bokslut för statsbidrag 2024, Region Västmanland")
                .contains("Upprättad av Påhittad Upprättare")
                .contains("Från beslutat till mottaget")
                .contains("påhittade uppgifter")
                .contains("återstår att använda år 2025.")
                .contains("Riktade statsbidrag i verksamhetens intäkter 52\u00a0572\u00a0546,00");
        long pages =
                Pattern.compile("Sida \\d+ av (\\d+)").matcher(text).results().count();
        assertThat(text).contains("Sida %d av %d".formatted(pages, pages));
    }

    @Test
    void specifiesTheBalanceAccounts() {
        assertThat(text)
                .contains("Bokslutsbilaga: specifikation av balanskonton")
                .containsPattern("2970\\s+provbidrag-2024\\s+70010")
                .contains("\u221230\u00a0000\u00a0000,00");
    }

    @Test
    void hasTheSameTablesAsAWorkbook() throws IOException {
        assertThat(entry("xl/workbook.xml"))
                .contains("closed_balance", "closed_figure", "deviation", "fct_statement_step", "note_line");
        assertThat(entry("xl/worksheets/sheet1.xml")).contains("<v>-30000000.00</v>");
    }

    private String entry(String name) throws IOException {
        try (ZipFile zip = new ZipFile(proposal.folder().resolve("bokslut.xlsx").toFile());
                InputStream bytes = zip.getInputStream(zip.getEntry(name))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
