package se.bidrag.landing.document.pdf;

import se.bidrag.landing.document.text.Letters;

/**
 * A letter on a page.
 *
 * @param x where it begins, in points from the left
 * @param y its baseline, in points from the top
 * @param width in points
 * @param size of its font, in points
 * @param direction in which it is written, in degrees
 * @param isWhite whether it is written in white, so that it may not be seen
 */
record PdfGlyph(String text, double x, double y, double width, double size, long direction, boolean isWhite) {

    double end() {
        return x + width;
    }

    /** Whether this is the other letter drawn once more in its place, as bold letters are. */
    boolean isAgain(PdfGlyph other) {
        return text.equals(other.text) && Math.abs(x - other.x) < 0.35 * Math.max(width, other.width);
    }

    PdfGlyph struck() {
        return new PdfGlyph(isBlank() ? text : Letters.STRUCK + text, x, y, width, size, direction, isWhite);
    }

    boolean isDigitBeside(PdfGlyph other) {
        return isDigit() || other.isDigit();
    }

    boolean isDigit() {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    boolean isBlank() {
        return Letters.trim(text).isEmpty();
    }
}
