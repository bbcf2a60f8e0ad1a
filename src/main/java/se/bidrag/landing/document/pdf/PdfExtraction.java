package se.bidrag.landing.document.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.ScratchFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.bidrag.landing.document.text.Block;
import se.bidrag.landing.document.text.ExtractedDocument;
import se.bidrag.landing.document.text.Letters;
import se.bidrag.landing.document.text.Limits;
import se.bidrag.landing.document.text.UnreadableDocumentException;

/** A PDF's pages as lines, each in the pieces that wide gaps make of it. Its scripts, links and attachments are not touched. */
public final class PdfExtraction {

    private static final long MEMORY = 32L << 20;
    private static final long STORAGE = 256L << 20;

    private PdfExtraction() {}

    public static ExtractedDocument read(Path file) throws IOException {
        PdfStreams.check(Files.readAllBytes(file));
        try (PDDocument document = Loader.loadPDF(
                file.toFile(), "", null, null, () -> new ScratchFile(MemoryUsageSetting.setupMixed(MEMORY, STORAGE)))) {
            return lines(document);
        } catch (InvalidPasswordException encrypted) {
            throw new UnreadableDocumentException("is encrypted and needs a password", encrypted);
        } catch (IOException damaged) {
            throw new UnreadableDocumentException(
                    "is no sound PDF: " + Letters.spaced(String.valueOf(damaged.getMessage())), damaged);
        }
    }

    private static ExtractedDocument lines(PDDocument document) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > Limits.PAGES) {
            throw Limits.exceeded("the PDF has %d pages".formatted(pages), Limits.PAGES);
        }
        PdfGlyphs glyphs = new PdfGlyphs();
        List<Block> blocks = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            blocks.addAll(new PdfPage(glyphs.ofPage(document, page)).lines());
        }
        if (blocks.isEmpty()) {
            throw new UnreadableDocumentException(
                    "has %d pages and no text; a scanned page is a picture: ask for the document itself"
                            .formatted(pages));
        }
        return new ExtractedDocument(
                blocks,
                glyphs.hasInvisible()
                        ? List.of("the PDF has text that is not shown, as of scanned pages; it is not read")
                        : List.of());
    }
}
