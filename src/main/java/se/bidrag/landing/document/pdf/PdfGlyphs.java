package se.bidrag.landing.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import se.bidrag.landing.document.text.Limits;

/** Collects a page's letters as they are drawn; one that has no letter in Unicode is kept as a mark, never left out. */
final class PdfGlyphs extends PDFTextStripper {

    private static final String UNKNOWN = "\ufffd";
    private static final long MOST_OPERATORS = 5_000_000;
    private static final long MOST_GLYPHS = 2_000_000;

    private List<PdfGlyph> glyphs = new ArrayList<>();
    private PdfDrawing drawing = new PdfDrawing();
    private long operators;
    private long count;
    private boolean hasInvisible;

    List<PdfGlyph> ofPage(PDDocument document, int page) throws IOException {
        glyphs = new ArrayList<>();
        setStartPage(page);
        setEndPage(page);
        drawing = new PdfDrawing();
        writeText(document, Writer.nullWriter());
        PDPage shown = document.getPage(page - 1);
        PDRectangle box = shown.getCropBox();
        return shown.getRotation() != 0
                ? glyphs
                : glyphs.stream()
                        .map(glyph -> drawing.strikes(glyph, box.getUpperRightY(), box.getLowerLeftX())
                                ? glyph.struck()
                                : glyph)
                        .toList();
    }

    boolean hasInvisible() {
        return hasInvisible;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw Limits.exceeded("the PDF draws without end", MOST_OPERATORS);
        }
        drawing.step(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            hasInvisible = true;
            return;
        }
        if (font.toUnicode(code) == null) {
            PDRectangle box = getCurrentPage().getCropBox();
            double size = Math.abs(place.getScalingFactorY());
            add(new PdfGlyph(
                    UNKNOWN,
                    place.getTranslateX() - box.getLowerLeftX(),
                    box.getUpperRightY() - place.getTranslateY(),
                    displacement.getX() * size,
                    size,
                    direction(place),
                    drawing.isWhite()));
            return;
        }
        super.showGlyph(place, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        add(new PdfGlyph(
                letter.getUnicode(),
                letter.getXDirAdj(),
                letter.getYDirAdj(),
                letter.getWidthDirAdj(),
                Math.max(1, letter.getFontSizeInPt()),
                direction(letter.getTextMatrix()),
                drawing.isWhite()));
    }

    private static long direction(Matrix place) {
        return Math.round(Math.toDegrees(Math.atan2(place.getShearY(), place.getScaleX())));
    }

    private void add(PdfGlyph glyph) {
        if (++count > MOST_GLYPHS) {
            throw Limits.exceeded("the PDF has more letters than a document", MOST_GLYPHS);
        }
        glyphs.add(glyph);
    }
}
