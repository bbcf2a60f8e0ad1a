package se.bidrag.landing;

/**
 * How long a number may be, so that none is ever rounded or cut to fit its column.
 *
 * @param wholeDigits most digits before the decimals, leading zeros aside
 * @param decimals most decimals as written
 * @param isShare whether a percent sign may follow; {@code 25,62 %} is then 0.2562, and no unit may
 */
record NumberLimits(int wholeDigits, int decimals, boolean isShare) {

    /** Amounts of documents: decimal(28, 8) in the lake; more than 15 digits are no money, even in kronor. */
    static final NumberLimits DOCUMENT = new NumberLimits(15, 8, false);

    /** Amounts of ledgers: exact to the öre, decimal(18, 2) in the lake. */
    static final NumberLimits LEDGER = new NumberLimits(16, 2, false);

    /** Shares: two decimals fewer than the column has, since a percent sign moves the point two places. */
    static final NumberLimits SHARE = new NumberLimits(18, 6, true);

    /** Whether what is written beside the digits may change their meaning: another unit than kronor, an estimate. */
    boolean takesWords() {
        return !equals(LEDGER);
    }

    /** Whether a minus may stand after the decimals, {@code 1234,50-}, as ledger systems print credit. */
    boolean takesTrailingMinus() {
        return equals(LEDGER);
    }
}
