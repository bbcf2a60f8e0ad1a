package se.bidrag.landing.sie;

import org.jspecify.annotations.Nullable;

/** One row while it is made; the same object for all rows, since there are millions. */
final class SieRow {

    private static final byte[] NO_VOUCHER = {};

    long line;
    /** The voucher's number in the file, from 1; 0 for what is in none. */
    long voucherOrdinal;

    SieEntry entry = SieEntry.UNKNOWN;
    boolean isEarlier;
    /** The fiscal year that a balance is of. */
    FiscalYears.@Nullable FiscalYear year;
    /** The month that a period's change is of; 0 for none. */
    int month;

    int postingDate;
    int registeredOn;
    final Slice account = new Slice();
    /** Series and number, as UTF-8. */
    byte[] voucher = NO_VOUCHER;

    final Slice text = new Slice();
    final RowObjects objects = new RowObjects();
    /** What moved, in hundredths, debit positive: an opening balance with its sign turned. */
    long amount = Figures.NO_AMOUNT;

    long opening = Figures.NO_AMOUNT;
    long closing = Figures.NO_AMOUNT;
    /** The amount as sent. */
    final Slice sent = new Slice();

    @Nullable
    String rejectedColumn;

    final Slice rejectedValue = new Slice();

    @Nullable
    String rejectedReason;

    void begin(long atLine, SieEntry as) {
        line = atLine;
        entry = as;
        voucherOrdinal = 0;
        isEarlier = false;
        year = null;
        month = 0;
        postingDate = Figures.NO_DATE;
        registeredOn = Figures.NO_DATE;
        account.clear();
        voucher = NO_VOUCHER;
        text.clear();
        objects.clear();
        amount = Figures.NO_AMOUNT;
        opening = Figures.NO_AMOUNT;
        closing = Figures.NO_AMOUNT;
        sent.clear();
        rejectedColumn = null;
        rejectedValue.clear();
        rejectedReason = null;
    }

    static void see(Slice from, Slice in) {
        in.set(from.bytes, from.from, from.to);
        in.hasEscapes = from.hasEscapes;
    }

    /** The first reason stands. */
    void reject(@Nullable String column, Slice value, String reason) {
        if (rejectedReason == null) {
            rejectedColumn = column;
            see(value, rejectedValue);
            rejectedReason = "line %d: %s".formatted(line, reason).replaceAll("\\p{Cntrl}", " ");
        }
    }

    boolean isRejected() {
        return rejectedReason != null;
    }
}
