package se.bidrag.landing.sie;

import java.math.BigDecimal;

/** Reads amounts and dates out of a field's bytes, strictly. */
final class Figures {

    /** No amount: the field is empty or does not read. */
    static final long NO_AMOUNT = Long.MIN_VALUE;

    /** No date: the field is empty or does not read. */
    static final int NO_DATE = 0;

    static final String AMOUNT = "expected an amount such as -1234.50 (at most 16 whole digits and 2 decimals)";
    static final String DATE = "expected a date such as 20240307";

    /** Most digits of a dimension's number. */
    static final int NUMBER_DIGITS = 6;

    private static final int WHOLE_DIGITS = 16;

    private Figures() {}

    /** The amount in hundredths of a krona. */
    static long amount(Slice field) {
        int at = field.from;
        boolean isNegative = at < field.to && field.bytes[at] == '-';
        at += isNegative ? 1 : 0;
        int start = at;
        long value = 0;
        while (at < field.to && isDigit(field.bytes[at]) && at - start < WHOLE_DIGITS) {
            value = value * 10 + (field.bytes[at++] - '0');
        }
        if (at == start) {
            return NO_AMOUNT;
        }
        int decimals = 0;
        if (at < field.to - 1 && field.bytes[at] == '.') {
            at++;
            while (at < field.to && isDigit(field.bytes[at]) && decimals < 2) {
                value = value * 10 + (field.bytes[at++] - '0');
                decimals++;
            }
        }
        if (at < field.to) {
            return NO_AMOUNT;
        }
        long hundredths = decimals == 2 ? value : decimals == 1 ? value * 10 : value * 100;
        return isNegative ? -hundredths : hundredths;
    }

    /** The day as a number, 20240307; only days that the calendar has, from 1900 to 2999. */
    static int date(Slice field) {
        int day = digits(field, 8);
        int year = day / 10000;
        int month = day / 100 % 100;
        boolean isDay = year >= 1900
                && year <= 2999
                && month >= 1
                && month <= 12
                && day % 100 >= 1
                && day % 100 <= lastDay(year, month);
        return isDay ? day : NO_DATE;
    }

    /** The month as a number, 202403. */
    static int month(Slice field) {
        int month = digits(field, 6);
        return month / 100 >= 1900 && month / 100 <= 2999 && month % 100 >= 1 && month % 100 <= 12 ? month : NO_DATE;
    }

    static int lastDay(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static int digits(Slice field, int wanted) {
        long value = field.length() == wanted ? count(field) : NO_DATE;
        return value < 0 ? NO_DATE : (int) value;
    }

    /** A whole number of a few digits, such as a dimension's; -1 where it does not read. */
    static int number(Slice field) {
        return field.length() > NUMBER_DIGITS ? -1 : (int) count(field);
    }

    /** A whole number of at most 18 digits; -1 where it does not read. */
    static long count(Slice field) {
        if (field.isEmpty() || field.length() > 18) {
            return -1;
        }
        long value = 0;
        for (int i = field.from; i < field.to; i++) {
            if (!isDigit(field.bytes[i])) {
                return -1;
            }
            value = value * 10 + (field.bytes[i] - '0');
        }
        return value;
    }

    private static boolean isDigit(byte each) {
        return each >= '0' && each <= '9';
    }

    /** {@code 20240307} as {@code 2024-03-07}. */
    static String written(int date) {
        return "%04d-%02d-%02d".formatted(date / 10000, date / 100 % 100, date % 100);
    }

    /** Hundredths as {@code -1234.50}. */
    static String written(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
