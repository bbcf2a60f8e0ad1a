package se.bidrag.closing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is closed: a fiscal year, or the part of one up to the end of a month (<i>delårsbokslut</i>).
 *
 * @param year 1900 to 2999
 * @param month the last month of the part, 1 to 12; null for the whole year
 */
public record Period(int year, @Nullable Integer month) {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2})?");

    public Period {
        if (year < 1900 || year > 2999) {
            throw new IllegalArgumentException("a closed year is 1900 to 2999, was " + year);
        }
        if (month != null) {
            YearMonth.of(year, month);
        }
    }

    /**
     * Reads {@code 2024} or {@code 2024-08}.
     *
     * @throws IllegalArgumentException when the text is neither
     */
    public static Period parse(String text) {
        try {
            if (FORM.matcher(text).matches()) {
                return text.length() == 4 ? new Period(Integer.parseInt(text), null) : of(YearMonth.parse(text));
            }
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw unreadable(text);
        }
        throw unreadable(text);
    }

    private static Period of(YearMonth month) {
        return new Period(month.getYear(), month.getMonthValue());
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "'%s' is no period; expected a year such as 2024, or a month that the year is closed up to, such as 2024-08"
                        .formatted(text));
    }

    /** The first day of the year. */
    public LocalDate first() {
        return LocalDate.of(year, 1, 1);
    }

    /** The last day that belongs to it. */
    public LocalDate last() {
        return YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
    }

    @Override
    public String toString() {
        return month == null
                ? Integer.toString(year)
                : YearMonth.of(year, month).toString();
    }
}
