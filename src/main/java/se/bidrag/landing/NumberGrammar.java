package se.bidrag.landing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which texts are numbers, strictly: what is not plainly one number is none, so that nothing is ever guessed.
 *
 * <p>Digits, with groups of three only where a group mark is declared; {@code -} or U+2212 before, or in a ledger after
 * decimals ({@code 1234,50-}; never {@code 100,-}, which is a price); {@code ca} before marks an estimate; a unit and
 * marks that point to notes may follow. Never an exponent, an underscore, infinity, NaN or hexadecimal.
 */
final class NumberGrammar {

    static final char POINT = '.';
    static final char COMMA = ',';

    /** Each of these alone says that there is no figure: hyphens, dashes and the minus sign. */
    static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    private static final String SPACES = "[ \u00a0\u202f]";
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])" + SPACES + "+(?=[0-9])");
    private static final String NOTE =
            "(?:[*\u2070\u00b9\u00b2\u00b3\u2074-\u2079]|" + SPACES + "[0-9]\\)|\\[[0-9*]\\]|" + SPACES + ")*";
    private static final String KRONOR = "kr|kronor";
    private static final String UNIT =
            "kr|kronor|sek|tkr|tusen kronor|mkr|mnkr|msek|miljon kronor|miljoner kronor|miljoner|mdkr|mdr|miljard kronor"
                    + "|miljarder kronor|miljarder";

    private final char decimalMark;
    private final @Nullable Character groupMark;
    private final NumberLimits limits;
    private final Pattern pattern;

    NumberGrammar(char decimalMark, @Nullable Character groupMark, NumberLimits limits) {
        if (groupMark != null && groupMark == decimalMark) {
            throw new IllegalArgumentException(
                    "'%s' cannot both group digits and begin the decimals".formatted(groupMark));
        }
        this.decimalMark = decimalMark;
        this.groupMark = groupMark;
        this.limits = limits;
        this.pattern = Pattern.compile(expression(decimalMark, groupMark, limits));
    }

    private static String expression(char decimalMark, @Nullable Character groupMark, NumberLimits limits) {
        String whole = "[0-9]+";
        if (groupMark != null) {
            whole = "[0-9]{1,3}(?:" + groupClass(groupMark) + "[0-9]{3})+|" + whole;
        }
        String units = limits.takesWords() ? UNIT : KRONOR;
        String suffix =
                limits.isShare() ? "(?<percent>%)?" : "(?<unit>(?iu:" + units.replace(" ", SPACES + "+") + "))?";
        String estimate = limits.takesWords() ? "(?<estimate>(?iu:ca)" + SPACES + "+)?" : "";
        return estimate + "(?<minus>[-\u2212])?(?<whole>" + whole + ")(?:"
                + escaped(decimalMark) + "(?<decimals>[0-9]+)"
                + (limits.takesTrailingMinus() ? "(?<after>[-\u2212])?" : "") + ")?" + NOTE + suffix + NOTE;
    }

    static boolean isSpace(char mark) {
        return mark == ' ' || mark == '\u00a0' || mark == '\u202f';
    }

    /** Whether this text says that there is no figure: a dash alone. */
    static boolean isDash(String text) {
        return text.length() == 1 && DASHES.contains(text);
    }

    /** The number that this trimmed text is, or empty when it is not one. */
    Optional<WrittenNumber> read(String text) {
        Matcher match = text.length() > 100 ? pattern.matcher("") : pattern.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String whole = match.group("whole").replaceAll("[^0-9]", "");
        String decimals = match.group("decimals") == null ? "" : match.group("decimals");
        if (whole.replaceFirst("^0+", "").length() > limits.wholeDigits() || decimals.length() > limits.decimals()) {
            return Optional.empty();
        }
        boolean isBefore = match.group("minus") != null;
        boolean isAfter = limits.takesTrailingMinus() && match.group("after") != null;
        if (isBefore && isAfter) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(whole + (decimals.isEmpty() ? "" : "." + decimals));
        if (isBefore || isAfter) {
            value = value.negate();
        }
        boolean isPercent = limits.isShare() && match.group("percent") != null;
        return Optional.of(new WrittenNumber(
                isPercent ? value.movePointLeft(2) : value,
                decimals.length(),
                limits.isShare() ? null : match.group("unit"),
                limits.takesWords() && match.group("estimate") != null));
    }

    /**
     * The number that the digits are without the spaces between them, where these do not part groups of three.
     *
     * <p>It is no more than a guess until a total proves it.
     */
    Optional<WrittenNumber> readTogether(String text) {
        boolean isSpaced = groupMark != null && isSpace(groupMark);
        String together = BETWEEN_DIGITS.matcher(text).replaceAll("");
        return isSpaced
                        && text.length() <= 100
                        && !together.equals(text)
                        && read(text).isEmpty()
                ? read(together)
                : Optional.empty();
    }

    /** What would do, for a message. */
    String expected() {
        String grouped = groupMark == null ? "1234" : "1" + groupMark + "234";
        return "expected %s such as %s%s50 (at most %d whole digits and %d decimals)"
                .formatted(
                        limits.isShare() ? "a share" : "a number",
                        grouped,
                        decimalMark,
                        limits.wholeDigits(),
                        limits.decimals());
    }

    /** The numbers that are only digits, groups, a minus and decimals, for Java and for DuckDB alike. */
    String plainForm() {
        String whole = "[0-9]+";
        if (groupMark != null) {
            whole += "|[0-9]{1,3}(?:" + groupClass(groupMark) + "[0-9]{3})+";
        }
        String decimals = "%s[0-9]{1,%d}".formatted(escaped(decimalMark), limits.decimals());
        String form = "[-\u2212]?(?:%s)(?:%s)?".formatted(whole, decimals);
        return limits.takesTrailingMinus() ? "(?:%s|(?:%s)%s[-\u2212])".formatted(form, whole, decimals) : form;
    }

    /** Whether a minus may stand last. */
    boolean takesTrailingMinus() {
        return limits.takesTrailingMinus();
    }

    private static String groupClass(char mark) {
        return isSpace(mark) ? SPACES : escaped(mark);
    }

    private static String escaped(char mark) {
        return "\\x{%x}".formatted((int) mark);
    }

    char decimalMark() {
        return decimalMark;
    }

    @Nullable
    Character groupMark() {
        return groupMark;
    }
}
