package se.bidrag.publish;

/**
 * Text that a spreadsheet shows and never runs. Only the workbook needs it: {@code csv/} is for machines and stays exact.
 *
 * <p>Source: OWASP, CSV Injection.
 */
final class SpreadsheetText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    /** What a cell holds: ECMA-376 as spreadsheet programs apply it. */
    private static final int LONGEST = 32_767;

    private SpreadsheetText() {}

    static String safe(String text) {
        boolean runs = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        String escaped = runs ? "'" + text : text;
        return escaped.length() > LONGEST ? escaped.substring(0, LONGEST - 1) + "…" : escaped;
    }
}
