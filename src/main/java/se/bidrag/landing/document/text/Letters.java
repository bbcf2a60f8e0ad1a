package se.bidrag.landing.document.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** How words of documents are compared and cleaned: without case, with all white space folded, without note marks. */
public final class Letters {

    /** Raised digits, which point to a note. */
    public static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    /** Around struck text; no figure has it. */
    public static final String STRUCK = "~~";

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]+");
    private static final Pattern NOTE_MARKS =
            Pattern.compile("(?:[*" + RAISED + ":]|[ \u00a0][0-9]\\)|\\[[0-9*]\\])+$");

    private static final Pattern BREAK_IN_FIGURES =
            Pattern.compile("(?<=[0-9])[ \u00a0]*[\t\n][ \u00a0\t\n]*(?=[0-9])");
    private static final Pattern BREAK = Pattern.compile("[ \t\n]*[\t\n][ \t\n]*");
    private static final Pattern PARTED_WORD = Pattern.compile("(?<=\\p{L})- (?=\\p{Ll})");

    private Letters() {}

    /** A cell's lines as one; digits on both sides of a break may be two figures or one, and become none. */
    public static String inOneLine(String cell) {
        return BREAK.matcher(BREAK_IN_FIGURES.matcher(cell).replaceAll(" / ")).replaceAll(" ");
    }

    public static boolean isBlank(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '\u200b'
                || letter == '\ufeff';
    }

    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** One space for each run of blanks. */
    public static String spaced(String text) {
        return trim(BLANKS.matcher(text).replaceAll(" "));
    }

    /** The form that names are compared in, as the models fold them. */
    public static String folded(String text) {
        return spaced(text.replace("*", "")).toLowerCase(Locale.ROOT);
    }

    /** A label without the marks that point to notes, and without a colon after it; a word parted at a line's end is one. */
    public static String name(String label) {
        String name = PARTED_WORD.matcher(spaced(label.replace("\u00ad", ""))).replaceAll("");
        if (!name.isEmpty() && Character.isLetterOrDigit(name.charAt(name.length() - 1))) {
            return name;
        }
        for (String shorter = strip(name); !shorter.equals(name); shorter = strip(name)) {
            name = shorter;
        }
        return name;
    }

    private static String strip(String name) {
        return trim(NOTE_MARKS.matcher(name).replaceFirst(""));
    }

    /** Raised digits stay raised, so that they are never taken for digits of a figure; other raised text is a star. */
    public static String raised(String text) {
        StringBuilder marks = new StringBuilder();
        String trimmed = trim(text);
        for (int at = 0; at < trimmed.length(); at++) {
            char letter = trimmed.charAt(at);
            marks.append(letter >= '0' && letter <= '9' ? RAISED.charAt(letter - '0') : '*');
        }
        return marks.toString();
    }
}
