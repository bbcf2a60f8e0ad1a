package se.bidrag.landing.document.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What a page draws beside its letters, as far as it changes what a reader sees of them: thin lines, which strike the text
 * that they go through, and white ink.
 *
 * <p>After ISO 32000-1, 8.5 and 8.6. Of colours only those without a named colour space are known.
 */
final class PdfDrawing {

    /** More lines than a page of tables has; then none is looked at. */
    private static final int MOST_BARS = 5_000;

    private static final double THICKEST = 2;

    /** Of a letter's size, above its baseline: where a line strikes it. */
    private static final double LOWEST = 0.12;

    private static final double HIGHEST = 0.5;

    private record Bar(double from, double to, double y) {}

    private final List<Bar> path = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final Deque<Boolean> kept = new ArrayDeque<>();
    private boolean isWhite;
    private Vector point = new Vector(0, 0);

    /** Takes one step of the drawing, before it is done, with the matrix in force. */
    void step(String operator, List<COSBase> operands, Matrix matrix) {
        switch (operator) {
            case "q" -> kept.push(isWhite);
            case "Q" -> isWhite = !kept.isEmpty() && kept.pop();
            case "rg", "g" -> isWhite = operands.stream().allMatch(operand -> number(operand) > 0.99);
            case "k" -> isWhite = operands.stream().allMatch(operand -> number(operand) < 0.01);
            case "cs", "sc", "scn" -> isWhite = false;
            case "re" -> rectangle(operands, matrix);
            case "m" -> point = point(operands, 0, matrix);
            case "l" -> {
                Vector next = point(operands, 0, matrix);
                add(point, next);
                point = next;
            }
            case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*" -> {
                bars.addAll(path);
                path.clear();
            }
            case "n" -> path.clear();
            default -> {
                // other steps draw no straight line
            }
        }
    }

    private static double number(COSBase operand) {
        return operand instanceof COSNumber number ? number.floatValue() : 0;
    }

    private static Vector point(List<COSBase> operands, int at, Matrix matrix) {
        return operands.size() < at + 2
                ? new Vector(0, 0)
                : matrix.transform(new Vector((float) number(operands.get(at)), (float) number(operands.get(at + 1))));
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        if (operands.size() == 4) {
            Vector start = point(operands, 0, matrix);
            Vector end =
                    matrix.transform(new Vector((float) (number(operands.get(0)) + number(operands.get(2))), (float)
                            (number(operands.get(1)) + number(operands.get(3)))));
            add(start, end);
        }
    }

    private void add(Vector start, Vector end) {
        if (Math.abs(start.getY() - end.getY()) <= THICKEST && path.size() + bars.size() < MOST_BARS) {
            path.add(new Bar(
                    Math.min(start.getX(), end.getX()),
                    Math.max(start.getX(), end.getX()),
                    (start.getY() + end.getY()) / 2.0));
        }
    }

    boolean isWhite() {
        return isWhite;
    }

    /**
     * Whether a line goes through the letter.
     *
     * @param top of the page, from which letters are measured
     * @param left of the page
     */
    boolean strikes(PdfGlyph letter, double top, double left) {
        double middle = letter.x() + letter.width() / 2 + left;
        double baseline = top - letter.y();
        return bars.size() < MOST_BARS
                && bars.stream()
                        .anyMatch(bar -> bar.from() <= middle
                                && middle <= bar.to()
                                && bar.y() > baseline + LOWEST * letter.size()
                                && bar.y() < baseline + HIGHEST * letter.size());
    }
}
