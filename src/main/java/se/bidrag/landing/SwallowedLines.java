package se.bidrag.landing;

/**
 * Tells a field that holds whole lines: two stray quotes far apart make one field of the records between them, and the
 * number of fields may still be right.
 *
 * @param width fields of a record
 */
record SwallowedLines(char delimiter, int width) {

    static final String REASON =
            "a field holds line breaks and as many delimiters as whole records; is a quote missing or too many?";

    boolean isIn(String cell) {
        int lines = lineBreaks(cell);
        return lines > 0
                && width > 1
                && cell.chars().filter(each -> each == delimiter).count() >= (long) lines * (width - 1);
    }

    private static int lineBreaks(String cell) {
        int lines = 0;
        for (int i = 0; i < cell.length(); i++) {
            boolean isBreak = cell.charAt(i) == '\n'
                    || (cell.charAt(i) == '\r' && (i + 1 == cell.length() || cell.charAt(i + 1) != '\n'));
            lines += isBreak ? 1 : 0;
        }
        return lines;
    }
}
