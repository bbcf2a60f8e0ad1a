package se.bidrag.landing;

/** The characters that count as blank around a value, one list for Java and for DuckDB. */
final class Blanks {

    /** Space, tab, line ends, no-break spaces, figure space and zero-width no-break space. */
    static final String ALL = " \t\r\n\u00a0\u202f\u2007\ufeff";

    private Blanks() {}

    /** The text without blanks before and after. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && ALL.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ALL.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
