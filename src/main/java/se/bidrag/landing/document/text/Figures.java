package se.bidrag.landing.document.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What looks like a figure, loosely: whether it is one is for the strict grammar to say. */
public final class Figures {

    private static final String BLANK = "[ \u00a0\u202f\u2007\u2009]";
    private static final String UNIT = "kr\\.?|:-|,-|sek|kronor|tkr|mkr|mnkr|msek|mdkr|mdr|miljon(?:er)?(?:" + BLANK
            + "kronor)?|miljard(?:er)?(?:" + BLANK + "kronor)?|tusen(?:tals)?" + BLANK + "kronor";
    private static final Pattern FIGURE =
            Pattern.compile("(?iu)(?:~~)?(?:ca\\.?|c:a|cirka|drygt|knappt|h\u00f6gst)?" + BLANK
                    + "*[(+\\-\u2212\u2013]?" + BLANK + "*[0-9](?:[0-9.,']|" + BLANK + ")*\\)?" + BLANK
                    + "*(?:%|procent|" + UNIT
                    + ")?(?:[.;*" + Letters.RAISED + "]|" + BLANK + "|[0-9]\\)|\\[[0-9*]\\]|~~)*");
    private static final Pattern DASH = Pattern.compile("[-\u2010-\u2014\u2212]+|[.]{1,3}|\u2026");
    private static final Pattern POINT_GROUPS = Pattern.compile("\\D*[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?\\D*");
    private static final Pattern COMMA_GROUPS = Pattern.compile("\\D*[0-9]{1,3}(?:,[0-9]{3}){2,}(?:\\.[0-9]+)?\\D*");
    private static final Pattern BROKEN =
            Pattern.compile("[0-9]" + BLANK + "+(?![0-9]{3}(?![0-9]))[0-9]|[0-9]{4,}" + BLANK + "+[0-9]");
    private static final Pattern POINT_DECIMALS =
            Pattern.compile("\\D*[0-9]+(?:" + BLANK + "[0-9]{3})*\\.[0-9]{1,2}\\D*");

    private static final Pattern ONE_POINT_GROUP = Pattern.compile("\\D*[0-9]{1,3}\\.[0-9]{3}\\D*");
    private static final Pattern ONE_COMMA_GROUP = Pattern.compile("\\D*[1-9][0-9]{0,2},[0-9]{3}\\D*");
    private static final Pattern COMMA_DECIMALS = Pattern.compile("\\D*(?:0|[0-9]{4,}|[0-9]{1,3}(?:(?:" + BLANK
            + "|\\.)[0-9]{3})+),[0-9]+\\D*|.*,(?:[0-9]{1,2}|[0-9]{4,})(?:\\D.*)?");

    private Figures() {}

    /** A figure whose point may group digits or begin decimals, as {@code 633.531}, in a column that does not tell which. */
    public static Optional<String> unclearPoint(List<String> cells) {
        boolean hasGroups = cells.stream().anyMatch(cell -> hasPointGroups(cell) && !isOf(ONE_POINT_GROUP, cell));
        return cells.stream()
                .filter(cell -> !hasGroups && isOf(ONE_POINT_GROUP, cell))
                .findFirst();
    }

    /** A figure whose comma may begin decimals or, as in English, group digits, in a column that does not tell which. */
    public static Optional<String> unclearComma(List<String> cells) {
        boolean isClear = cells.stream().anyMatch(cell -> isOf(COMMA_DECIMALS, cell) || hasCommaGroups(cell));
        return cells.stream().filter(cell -> !isClear && isUnclearComma(cell)).findFirst();
    }

    public static boolean isUnclearComma(String cell) {
        return isOf(ONE_COMMA_GROUP, cell);
    }

    private static boolean isOf(Pattern pattern, String cell) {
        return pattern.matcher(cell).matches();
    }

    public static boolean isFigure(String text) {
        return text.length() <= 100 && FIGURE.matcher(text).matches();
    }

    /** Whether the text is the figures of several lines in one cell. */
    public static boolean areFigures(String text) {
        return text.contains(" / ")
                && Pattern.compile(" / ").splitAsStream(text).allMatch(Figures::isFigure);
    }

    /** A figure of a cell that spans rows is no single row's, and told as none; a year is a heading. */
    public static String overRows(String text) {
        return text.matches("(?:19|20)[0-9]{2}") ? text : text + " over several rows";
    }

    /** Whether the text says that there is no figure. */
    public static boolean isNone(String text) {
        return text.isEmpty() || DASH.matcher(text).matches();
    }

    public static boolean isShare(String text) {
        return isFigure(text) && (text.contains("%") || text.contains("procent"));
    }

    /**
     * Whether points are the decimal mark of a column's figures: some have a point that cannot group digits, and none
     * has one that can.
     */
    public static boolean hasPointDecimals(List<String> cells) {
        return cells.stream().anyMatch(cell -> POINT_DECIMALS.matcher(cell).matches())
                && cells.stream().noneMatch(Figures::hasPointGroups)
                && cells.stream().noneMatch(cell -> cell.contains(","));
    }

    /** Whether commas group the digits of this figure, as in English: two of them cannot be decimal marks. */
    public static boolean hasCommaGroups(String cell) {
        return COMMA_GROUPS.matcher(cell).matches();
    }

    /** Whether spaces part digits otherwise than in groups of three. */
    public static boolean isBroken(String cell) {
        return isFigure(cell) && BROKEN.matcher(cell).find();
    }

    /** Whether points group the digits of this figure. */
    public static boolean hasPointGroups(String cell) {
        return POINT_GROUPS.matcher(cell).matches();
    }
}
