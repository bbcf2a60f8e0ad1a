package se.bidrag.landing;

/** Sums records' money in hundredths, exactly: a record's amount, or else its debit less its credit. */
final class MoneySum {

    /** Which of a record's columns of money a figure stands in. */
    enum Side {
        AMOUNT,
        DEBIT,
        CREDIT
    }

    private long amount = MoneyScan.NONE;
    private long sides;
    private boolean hasFigure;
    private boolean everyRecordHasFigure = true;
    private long hundredths;
    private long last;

    void add(Side side, long figure) {
        if (figure == MoneyScan.NONE) {
            return;
        }
        hasFigure = true;
        switch (side) {
            case AMOUNT -> amount = figure;
            case DEBIT -> sides += figure;
            case CREDIT -> sides -= figure;
        }
    }

    void endRecord() {
        last = amount == MoneyScan.NONE ? sides : amount;
        try {
            hundredths = Math.addExact(hundredths, last);
        } catch (ArithmeticException e) {
            throw new IrregularFileException("a sum too long for whole hundredths");
        }
        everyRecordHasFigure &= hasFigure;
        hasFigure = false;
        amount = MoneyScan.NONE;
        sides = 0;
    }

    long hundredths() {
        return hundredths;
    }

    /** The last record's. */
    long last() {
        return last;
    }

    boolean everyRecordHasFigure() {
        return everyRecordHasFigure;
    }
}
