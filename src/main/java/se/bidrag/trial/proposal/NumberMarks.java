package se.bidrag.trial.proposal;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of a column seem to be written.
 *
 * @param decimalChar what begins decimals
 * @param groupChar what groups digits; null when nothing does
 * @param doubt what cannot be told from the cells; empty when all can
 */
record NumberMarks(char decimalChar, @Nullable Character groupChar, String doubt) {

    private static final String SPACE = "[ \\u00a0\\u202f]";
    private static final Pattern FIGURE = Pattern.compile(
            "(?iu)(?:ca\\s+)?[-\\u2212]?[0-9][0-9.,\\u00a0\\u202f ]*\\s*\\*?\\s*(?:%|kr|kronor|tkr|mkr|mnkr|mdkr)?\\s*\\*?|[-\\u2010-\\u2015\\u2212]");
    private static final Pattern SPACED = Pattern.compile(".*[0-9]" + SPACE + "[0-9]{3}(?![0-9]).*");
    private static final Pattern POINT_GROUPS = Pattern.compile(
            "\\D*[0-9]{1,3}(?:\\.[0-9]{3}){2,}\\D.*|\\D*[0-9]{1,3}(?:\\.[0-9]{3})+,.*|\\D*[0-9]{1,3}(?:\\.[0-9]{3}){2,}");
    private static final Pattern COMMA_GROUPS =
            Pattern.compile("\\D*[0-9]{1,3}(?:,[0-9]{3}){2,}.*|\\D*[0-9]{1,3}(?:,[0-9]{3})+\\..*");
    private static final Pattern POINT_DOUBT = Pattern.compile("\\D*[0-9]{1,3}\\.[0-9]{3}\\D*");
    private static final Pattern COMMA_DOUBT = Pattern.compile("\\D*[1-9][0-9]{0,2},[0-9]{3}\\D*");

    static boolean isFigure(String cell) {
        return FIGURE.matcher(cell).matches();
    }

    static NumberMarks of(List<String> cells) {
        if (any(cells, POINT_GROUPS)) {
            return new NumberMarks(',', '.', "");
        }
        if (any(cells, COMMA_GROUPS)) {
            return new NumberMarks('.', ',', "");
        }
        Character group = any(cells, SPACED) ? Character.valueOf(' ') : null;
        boolean hasCommas = cells.stream().anyMatch(cell -> cell.indexOf(',') >= 0);
        boolean hasPoints = cells.stream().anyMatch(cell -> cell.indexOf('.') >= 0);
        if (hasPoints && !hasCommas) {
            return cells.stream()
                            .filter(cell -> cell.indexOf('.') >= 0)
                            .allMatch(cell -> POINT_DOUBT.matcher(cell).matches())
                    ? new NumberMarks(',', group, doubt(cells, POINT_DOUBT, "groupChar: \".\"", "decimalChar: \".\""))
                    : new NumberMarks('.', group, "");
        }
        boolean isCommaInDoubt = hasCommas
                && group == null
                && cells.stream()
                        .filter(cell -> cell.indexOf(',') >= 0)
                        .allMatch(cell -> COMMA_DOUBT.matcher(cell).matches());
        return isCommaInDoubt
                ? new NumberMarks('.', group, doubt(cells, COMMA_DOUBT, "groupChar: \",\"", "decimalChar: \",\""))
                : new NumberMarks(hasPoints && !hasCommas ? '.' : ',', group, "");
    }

    private static boolean any(List<String> cells, Pattern form) {
        return cells.stream().anyMatch(cell -> form.matcher(cell).matches());
    }

    private static String doubt(List<String> cells, Pattern form, String grouped, String decimals) {
        String example = cells.stream()
                .filter(cell -> form.matcher(cell).matches())
                .findFirst()
                .orElse("");
        return "is '%s' in the thousands (%s) or has it three decimals (%s)?".formatted(example, grouped, decimals);
    }
}
