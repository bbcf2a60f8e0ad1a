package se.bidrag.landing.sie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The years that a file is about, {@code #RAR}: 0 is the current one, -1 the one before; none need begin in January. */
final class FiscalYears {

    /** From a day to a day, both as numbers such as 20240101. */
    record FiscalYear(int start, int end) {

        boolean has(int day) {
            return start <= day && day <= end;
        }

        boolean hasMonth(int month) {
            return start / 100 <= month && month <= end / 100;
        }

        /** The year that its figures are called after: that of its last day. */
        int name() {
            return end / 10000;
        }

        String written() {
            return Figures.written(start) + "/" + Figures.written(end);
        }
    }

    private final Map<Integer, FiscalYear> years = new HashMap<>();

    /** A year is stated; one that cannot be is a fault of the file, since its figures would have no dates. */
    void state(long line, String index, int start, int end) {
        Integer number = number(index);
        if (number == null || start == Figures.NO_DATE || end == Figures.NO_DATE || end < start) {
            throw UnreadableSieException.at(
                    line, "#RAR does not read; expected a year's number, first and last day: 0 20240101 20241231");
        }
        FiscalYear year = new FiscalYear(start, end);
        FiscalYear earlier = years.put(number, year);
        if (earlier != null && !earlier.equals(year)) {
            throw UnreadableSieException.at(
                    line,
                    "#RAR %d is %s, and was %s before; expected one"
                            .formatted(number, year.written(), earlier.written()));
        }
    }

    @Nullable
    FiscalYear get(int index) {
        return years.get(index);
    }

    /** A year's number, from 0 down to -99; null where the text is none. */
    static @Nullable Integer number(String text) {
        return text.matches("0|-[1-9][0-9]?") ? Integer.valueOf(text) : null;
    }

    /** Whether this day lies in a stated year, or none is stated. */
    boolean has(int day) {
        FiscalYear current = years.get(0);
        if (years.isEmpty() || (current != null && current.has(day))) {
            return true;
        }
        for (FiscalYear year : years.values()) {
            if (year.has(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this day is of the current year, or none is stated. */
    boolean isCurrent(int day) {
        FiscalYear current = years.get(0);
        return current == null || current.has(day);
    }

    String written() {
        List<Integer> numbers = new ArrayList<>(years.keySet());
        numbers.sort(null);
        return numbers.stream()
                .map(number -> String.valueOf(
                        years.get(number) == null ? "" : years.get(number).written()))
                .collect(Collectors.joining(", "));
    }
}
