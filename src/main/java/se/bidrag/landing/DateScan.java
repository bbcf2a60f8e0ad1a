package se.bidrag.landing;

import java.util.List;

/** Tells in what form the days of one column are written, where all of them are written alike and are in the calendar. */
final class DateScan implements CellScan {

    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private boolean isIso;
    private boolean isCompact;

    /** @param missingValues cells that say nothing; where one of them may be a day, no column is vouched for */
    DateScan(List<String> missingValues) {
        boolean mayBeMissing = missingValues.stream().anyMatch(each -> each.matches("[0-9-]+"));
        this.isIso = !mayBeMissing;
        this.isCompact = !mayBeMissing;
    }

    @Override
    public void cell(byte[] buffer, int start, int end) {
        int length = end - start;
        if (length == 0) {
            return;
        }
        isIso = isIso
                && length == 10
                && buffer[start + 4] == '-'
                && buffer[start + 7] == '-'
                && isDay(buffer, start, start + 5, start + 8);
        isCompact = isCompact && length == 8 && isDay(buffer, start, start + 4, start + 6);
    }

    private static boolean isDay(byte[] buffer, int yearAt, int monthAt, int dayAt) {
        int century = two(buffer, yearAt);
        int yearOfCentury = two(buffer, yearAt + 2);
        int month = two(buffer, monthAt);
        int day = two(buffer, dayAt);
        if (century < 0 || yearOfCentury < 0 || month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]) {
            return false;
        }
        int year = 100 * century + yearOfCentury;
        boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return year > 0 && (month != 2 || day < 29 || isLeap);
    }

    /** The number that two digits are, -1 where they are none. */
    private static int two(byte[] buffer, int at) {
        int tens = buffer[at] - '0';
        int ones = buffer[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
    }

    @Override
    public boolean isPlain() {
        return isIso;
    }

    @Override
    public boolean isCompactDate() {
        return isCompact;
    }
}
