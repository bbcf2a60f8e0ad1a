package se.bidrag.landing.sie;

import java.io.IOException;

/** Takes a file's rows in order; what is wrong with a whole voucher is told when the voucher ends. */
interface RowSink {

    void row(SieRow row) throws IOException;

    /** Every row of this voucher is rejected, but for those that have a reason of their own. */
    void rejectVoucher(long ordinal, String reason) throws IOException;
}
