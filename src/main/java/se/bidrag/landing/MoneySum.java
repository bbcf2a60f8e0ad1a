package se.bidrag.landing;

import org.jspecify.annotations.Nullable;

/** Sums records' money in hundredths, exactly: a record's amount, or else its debit less its credit. */
final class MoneySum {

    private final int amount;
    private final int debit;
    private final int credit;
    private long amountNow = MoneyScan.NONE;
    private long sidesNow;
    private long hundredths;
    private long last;

    /** The fields' positions, -1 for none. */
    MoneySum(@Nullable PickedColumn amount, @Nullable PickedColumn debit, @Nullable PickedColumn credit) {
        this.amount = position(amount);
        this.debit = position(debit);
        this.credit = position(credit);
    }

    private static int position(@Nullable PickedColumn column) {
        return column == null ? -1 : column.position();
    }

    boolean has(int field) {
        return field == amount || field == debit || field == credit;
    }

    void add(int field, long figure) {
        if (field == amount) {
            amountNow = figure;
        } else if (figure != MoneyScan.NONE) {
            sidesNow += field == debit ? figure : -figure;
        }
    }

    void endRecord() throws IrregularFileException {
        try {
            last = amountNow == MoneyScan.NONE ? sidesNow : amountNow;
            hundredths = Math.addExact(hundredths, last);
        } catch (ArithmeticException e) {
            throw new IrregularFileException("a sum too long for whole hundredths");
        }
        amountNow = MoneyScan.NONE;
        sidesNow = 0;
    }

    long hundredths() {
        return hundredths;
    }

    /** The last record's. */
    long last() {
        return last;
    }
}
