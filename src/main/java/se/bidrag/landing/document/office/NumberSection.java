package se.bidrag.landing.document.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import se.bidrag.landing.document.text.Letters;

/**
 * One section of a spreadsheet's number format.
 *
 * @param placeholders the section without what is written as it stands
 * @param before what is written before the digits
 * @param after what is written after them
 */
record NumberSection(String placeholders, String before, String after) {

    private static final Pattern COLOUR = Pattern.compile(
            "(?i)\\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?[0-9]+|dbnum[0-9]|\\$-[0-9a-f]+)\\]");
    private static final Pattern CURRENCY = Pattern.compile("\\[\\$([^\\]-]*)(?:-[^\\]]*)?\\]");
    private static final Pattern DIGITS = Pattern.compile("[0#?][0#?,]*(?:\\.[0#?]*)?,*");

    static NumberSection of(String code) {
        String rest = CURRENCY.matcher(COLOUR.matcher(code).replaceAll("")).replaceAll("\"$1\"");
        StringBuilder placeholders = new StringBuilder();
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        boolean isQuoted = false;
        for (int at = 0; at < rest.length(); at++) {
            char letter = rest.charAt(at);
            StringBuilder literal = DIGITS.matcher(placeholders).find() ? after : before;
            if (letter == '"') {
                isQuoted = !isQuoted;
            } else if (isQuoted || " -+()$\u00a0\u2212".indexOf(letter) >= 0) {
                literal.append(letter);
            } else if (letter == '\\' && at + 1 < rest.length()) {
                literal.append(rest.charAt(++at));
            } else if ((letter == '_' || letter == '*') && at + 1 < rest.length()) {
                at++;
            } else {
                placeholders.append(letter);
            }
        }
        return new NumberSection(placeholders.toString(), before.toString(), after.toString());
    }

    String literals() {
        return before + after;
    }

    boolean isGeneral() {
        return placeholders.equalsIgnoreCase("General") || placeholders.equals("@");
    }

    private boolean hasDigits() {
        return DIGITS.matcher(placeholders.replace("%", "")).matches();
    }

    /** Whether what is shown cannot be told from here, or would be another figure. */
    boolean isUnusual() {
        boolean showsNothing = placeholders.isEmpty();
        boolean isScaled = placeholders.replace("%", "").matches(".*,(?:\\..*)?")
                && literals().chars().noneMatch(Character::isLetter);
        return (!showsNothing && !hasDigits()) || isScaled || literals().chars().anyMatch(Character::isDigit);
    }

    /** The number, without its sign, as this section shows it. */
    String shown(BigDecimal number) {
        if (placeholders.isEmpty()) {
            return Letters.trim(literals());
        }
        String digits = placeholders.replace("%", "");
        int percents = placeholders.length() - digits.length();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String decimals = point < 0 ? "" : digits.substring(point + 1);
        int thousands = trailingCommas(whole) + trailingCommas(decimals);
        long kept = decimals.chars().filter(letter -> letter != ',').count();
        long always = decimals.chars().filter(letter -> letter == '0').count();
        BigDecimal shown = number.movePointRight(2 * percents)
                .movePointLeft(3 * thousands)
                .setScale((int) kept, RoundingMode.HALF_UP);
        while (shown.scale() > always && shown.stripTrailingZeros().scale() < shown.scale()) {
            shown = shown.setScale(shown.scale() - 1, RoundingMode.UNNECESSARY);
        }
        String percent = percents == 0 ? "" : " %";
        return Letters.trim(before + shown.toPlainString().replace('.', ',') + after + percent);
    }

    private static int trailingCommas(String placeholders) {
        int commas = 0;
        while (commas < placeholders.length() && placeholders.charAt(placeholders.length() - 1 - commas) == ',') {
            commas++;
        }
        return commas;
    }
}
