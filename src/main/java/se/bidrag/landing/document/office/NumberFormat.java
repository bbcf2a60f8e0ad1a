package se.bidrag.landing.document.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Shows a spreadsheet's number as its cell does, in Swedish: the shown decimals are what the figure is worth.
 *
 * <p>After ECMA-376 part 1, 18.8.31. What shows another figure than the number, or hides its sign, is shown in a way that
 * no figure is written in.
 */
final class NumberFormat {

    private static final Pattern DATE = Pattern.compile("(?i)[ymdhs]");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int MOST_SERIAL = 2_958_465;

    private final List<String> sections;

    private NumberFormat(List<String> sections) {
        this.sections = sections;
    }

    static NumberFormat of(String code) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean isQuoted = false;
        for (int at = 0; at < code.length(); at++) {
            char letter = code.charAt(at);
            isQuoted ^= letter == '"';
            if (letter == ';' && !isQuoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(letter);
            }
        }
        sections.add(section.toString());
        return new NumberFormat(List.copyOf(sections));
    }

    /** The number as shown; a sheet's numbers have 15 digits that mean something. */
    String shown(BigDecimal stored, boolean from1904) {
        BigDecimal number = stored.round(new MathContext(15));
        int sign = number.signum();
        int turn = sign < 0 ? 1 : sign == 0 ? 2 : 0;
        boolean isOwn = turn < sections.size() && sections.size() > 1;
        NumberSection section = NumberSection.of(sections.get(isOwn ? turn : 0));
        if (section.isGeneral()) {
            return plain(number);
        }
        if (DATE.matcher(section.placeholders()).find()) {
            return date(number, from1904);
        }
        if (section.isUnusual()) {
            return "%s shown as '%s'".formatted(plain(number), String.join(";", sections));
        }
        String shown = section.shown(number.abs());
        if (sign >= 0) {
            return shown;
        }
        boolean showsSign =
                !isOwn || section.literals().contains("-") || section.literals().contains("\u2212");
        return showsSign ? isOwn ? shown : "-" + shown : "(" + shown + ")";
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped)
                .toPlainString()
                .replace('.', ',');
    }

    private static String date(BigDecimal number, boolean from1904) {
        BigDecimal days = number.setScale(0, RoundingMode.DOWN);
        if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(MOST_SERIAL)) > 0) {
            return plain(number) + " shown as a date";
        }
        return EPOCH.plusDays(days.longValue() + (from1904 ? 1462 : 0)).toString();
    }
}
