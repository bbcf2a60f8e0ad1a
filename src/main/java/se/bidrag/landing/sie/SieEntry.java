package se.bidrag.landing.sie;

import java.util.Locale;

/** What a row of a SIE file is; its word, with {@code earlier_} before it for the years before the current one. */
enum SieEntry {
    /** A row of a voucher: {@code #TRANS}, or {@code #RTRANS}. */
    VOUCHER,
    /** A row that was struck from a voucher: {@code #BTRANS}. */
    STRUCK,
    /** {@code #IB}. */
    OPENING,
    /** {@code #UB}. */
    CLOSING,
    /** {@code #RES}. */
    RESULT,
    /** {@code #OIB}. */
    OBJECT_OPENING,
    /** {@code #OUB}. */
    OBJECT_CLOSING,
    /** {@code #PSALDO} of an account. */
    PERIOD,
    /** {@code #PSALDO} of an account and an object. */
    OBJECT_PERIOD,
    /** In SIE 5, a balance at another time than the beginning or end of its year. */
    MONTH_BALANCE,
    /** {@code #PBUDGET} of an account. */
    BUDGET,
    /** {@code #PBUDGET} of an account and an object. */
    OBJECT_BUDGET,
    /** A line that is no record at all. */
    UNKNOWN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isOpening() {
        return this == OPENING || this == OBJECT_OPENING;
    }

    boolean isClosing() {
        return this == CLOSING || this == OBJECT_CLOSING;
    }

    /** The same of an account and an object, or of the account alone. */
    SieEntry of(boolean anObject) {
        return switch (this) {
            case PERIOD, OBJECT_PERIOD -> anObject ? OBJECT_PERIOD : PERIOD;
            case BUDGET, OBJECT_BUDGET -> anObject ? OBJECT_BUDGET : BUDGET;
            case OPENING, OBJECT_OPENING -> anObject ? OBJECT_OPENING : OPENING;
            case CLOSING, OBJECT_CLOSING -> anObject ? OBJECT_CLOSING : CLOSING;
            case VOUCHER, STRUCK, RESULT, MONTH_BALANCE, UNKNOWN -> this;
        };
    }
}
