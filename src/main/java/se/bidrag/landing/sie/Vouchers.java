package se.bidrag.landing.sie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Turns vouchers into rows, one at a time; a voucher that cannot be trusted is rejected whole. */
final class Vouchers {

    private final RowSink sink;
    private final SieRow row;
    private final FiscalYears years;
    private final Dimensions dimensions;
    private final AccountTotals totals;
    private final Utf8Text utf8;
    private final VoucherNumbers numbers = new VoucherNumbers();
    private final Slice text = new Slice();
    private final Slice objects = new Slice();
    private byte[] voucher = {};
    private long count;
    private long line;
    private int date;
    private int registeredOn;
    private long sum;
    private @Nullable String fault;

    Vouchers(RowSink sink, SieRow row, FiscalYears years, Dimensions dimensions, AccountTotals totals, Utf8Text utf8) {
        this.sink = sink;
        this.row = row;
        this.years = years;
        this.dimensions = dimensions;
        this.totals = totals;
        this.utf8 = utf8;
    }

    /** A voucher begins. */
    void open(long atLine, Slice series, Slice number, Slice day, Slice name, Slice registered) {
        count++;
        line = atLine;
        sum = 0;
        fault = null;
        voucher = name(series, number);
        SieRow.see(name.copy(), text);
        date = Figures.date(day);
        registeredOn = Figures.date(registered);
        if (date == Figures.NO_DATE) {
            fault("its date does not read; " + Figures.DATE);
        } else if (!numbers.add(series, date / 10000, number)) {
            fault("it came before in this file");
        }
    }

    private byte[] name(Slice series, Slice number) {
        if (number.isEmpty()) {
            return new byte[0];
        }
        byte[] name = new byte[Utf8Text.WIDEST * (series.length() + number.length()) + 1];
        int end = utf8.write(series, name, 0);
        if (end > 0) {
            name[end++] = ' ';
        }
        return Arrays.copyOf(name, utf8.write(number, name, end));
    }

    /** The first fault stands. */
    void fault(String reason) {
        if (fault == null) {
            String name = voucher.length == 0 ? "a voucher" : "voucher " + new String(voucher, StandardCharsets.UTF_8);
            fault = "%s, line %d: %s".formatted(name, line, reason);
        }
    }

    /**
     * A row of the voucher.
     *
     * @param list its objects; empty where there are none
     */
    void posting(
            long atLine,
            SieEntry entry,
            Slice account,
            Slice list,
            Slice amount,
            Slice day,
            Slice name,
            boolean isBroken)
            throws IOException {
        row.begin(atLine, entry);
        row.voucherOrdinal = count;
        row.voucher = voucher;
        row.registeredOn = registeredOn;
        row.postingDate = day.isEmpty() ? date : Figures.date(day);
        SieRow.see(account, row.account);
        SieRow.see(name.isEmpty() ? text : name, row.text);
        SieRow.see(amount, row.sent);
        objects(list);
        row.amount = Figures.amount(amount);
        if (isBroken) {
            row.reject(null, Slice.NOTHING, "a quote or a brace is not closed");
        } else if (account.isEmpty()) {
            row.reject("account", account, "no account");
        } else if (row.amount == Figures.NO_AMOUNT) {
            row.reject("amount", amount, Figures.AMOUNT);
        } else if (!day.isEmpty() && row.postingDate == Figures.NO_DATE) {
            row.reject("date", day, Figures.DATE);
        } else if (row.postingDate != Figures.NO_DATE && !years.has(row.postingDate)) {
            row.reject(
                    "date",
                    day,
                    "date %s lies outside the years of #RAR, %s"
                            .formatted(Figures.written(row.postingDate), years.written()));
        }
        if (entry == SieEntry.VOUCHER) {
            add();
        }
        sink.row(row);
    }

    private void objects(Slice list) {
        SieRow.see(list, objects);
        String reason = dimensions.read(objects, row.objects);
        if (reason != null) {
            row.reject("objects", list, reason);
        }
    }

    private void add() {
        if (row.isRejected()) {
            fault("its row on line %d cannot be read".formatted(row.line));
        }
        if (row.amount == Figures.NO_AMOUNT) {
            return;
        }
        sum = Math.addExact(sum, row.amount);
        if (row.postingDate != Figures.NO_DATE && years.isCurrent(row.postingDate)) {
            totals.moved(row.account, row.postingDate, row.amount);
        }
    }

    /** The voucher ends. */
    void close() throws IOException {
        if (sum != 0) {
            fault("its rows sum to %s; expected 0".formatted(Figures.written(sum)));
        }
        if (fault != null) {
            sink.rejectVoucher(count, fault);
        }
    }

    /** Vouchers so far. */
    long count() {
        return count;
    }
}
