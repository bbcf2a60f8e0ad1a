package se.bidrag.landing.sie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns balances, results, the changes of periods and budgets into rows, each stated once. */
final class Balances {

    private static final String TWICE = "states again what the file has stated; expected it once";

    private final RowSink sink;
    private final SieRow row;
    private final FiscalYears years;
    private final Dimensions dimensions;
    private final AccountTotals totals;
    private final LongSet stated = new LongSet();
    private boolean isEmpty = true;

    Balances(RowSink sink, SieRow row, FiscalYears years, Dimensions dimensions, AccountTotals totals) {
        this.sink = sink;
        this.row = row;
        this.years = years;
        this.dimensions = dimensions;
        this.totals = totals;
    }

    /**
     * One record.
     *
     * @param entry of the account alone
     * @param key what two records share that state the same
     * @param period null for what is of a whole year
     * @param list the objects; empty for the account alone
     * @param fault why the line as a whole cannot be read; null when it can
     */
    void state(
            long line,
            SieEntry entry,
            Slice key,
            Slice year,
            @Nullable Slice period,
            Slice account,
            Slice list,
            Slice amount,
            @Nullable String fault)
            throws IOException {
        isEmpty = false;
        row.begin(line, entry.of(!list.isEmpty()));
        SieRow.see(account, row.account);
        SieRow.see(amount, row.sent);
        year(year);
        if (fault != null) {
            row.reject(null, Slice.NOTHING, fault);
        }
        if (account.isEmpty()) {
            row.reject("account", account, "no account");
        }
        String reason = dimensions.read(list, row.objects);
        if (reason != null) {
            row.reject("objects", list, reason);
        }
        amount(amount);
        if (period != null) {
            month(period);
        }
        if (!row.isRejected()
                && !stated.add(LongSet.key(key) * 31 + row.entry.word().hashCode())) {
            row.reject(null, Slice.NOTHING, TWICE);
        }
        if (!row.isRejected() && !row.isEarlier) {
            totals.stated(row.entry, row.account, row.month, row.amount);
        }
        sink.row(row);
    }

    /** A line that is no record. */
    void unknown(long line, Slice whole) throws IOException {
        row.begin(line, SieEntry.UNKNOWN);
        row.reject(null, whole, "is no record; expected a label such as #TRANS");
        sink.row(row);
    }

    private void year(Slice index) {
        Integer number =
                FiscalYears.number(new String(index.bytes, index.from, index.length(), StandardCharsets.ISO_8859_1));
        row.isEarlier = number != null && number < 0;
        row.year = number == null ? null : years.get(number);
        FiscalYears.FiscalYear year = row.year;
        if (year == null) {
            row.reject("year", index, "no #RAR before it says when this year is");
        } else {
            row.postingDate = row.entry.isOpening() ? year.start() : year.end();
        }
    }

    private void amount(Slice amount) {
        long hundredths = Figures.amount(amount);
        if (hundredths == Figures.NO_AMOUNT) {
            row.reject("amount", amount, Figures.AMOUNT);
            return;
        }
        row.amount = row.entry.isOpening() ? -hundredths : hundredths;
        row.opening = row.entry.isOpening() ? hundredths : Figures.NO_AMOUNT;
        row.closing = row.entry.isClosing() ? hundredths : Figures.NO_AMOUNT;
    }

    private void month(Slice period) {
        row.month = Figures.month(period);
        FiscalYears.FiscalYear year = row.year;
        if (row.month == Figures.NO_DATE) {
            row.reject("period", period, "expected a period's date such as 202403");
        } else if (year != null && !year.hasMonth(row.month)) {
            row.reject("period", period, "the period's date lies outside its year, " + year.written());
        } else {
            row.postingDate = row.month * 100 + Figures.lastDay(row.month / 100, row.month % 100);
        }
    }

    /** Whether there was none. */
    boolean isEmpty() {
        return isEmpty;
    }
}
