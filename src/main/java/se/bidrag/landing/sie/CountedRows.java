package se.bidrag.landing.sie;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import se.bidrag.delivery.Kind;

/** Lets through the rows that a kind of document has, and counts and sums them. */
final class CountedRows implements RowSink {

    private final Set<SieEntry> wanted;
    private final RowSink sink;
    private long rows;
    private long rejectedVouchers;
    private long money;
    private long balances;

    CountedRows(Kind kind, RowSink sink) {
        this.wanted = wanted(kind);
        this.sink = sink;
    }

    private static Set<SieEntry> wanted(Kind kind) {
        return switch (kind) {
            case LEDGER -> EnumSet.complementOf(EnumSet.of(SieEntry.BUDGET, SieEntry.OBJECT_BUDGET));
            case BUDGET -> EnumSet.of(SieEntry.BUDGET, SieEntry.OBJECT_BUDGET, SieEntry.UNKNOWN);
            case CONTROL ->
                EnumSet.of(SieEntry.OPENING, SieEntry.CLOSING, SieEntry.RESULT, SieEntry.PERIOD, SieEntry.UNKNOWN);
            case ALLOCATION ->
                throw new UnreadableSieException("a SIE file is bookkeeping and holds no allocation; correct kind");
        };
    }

    @Override
    public void row(SieRow row) throws IOException {
        if (!wanted.contains(row.entry)) {
            return;
        }
        rows++;
        money = Math.addExact(money, orZero(row.amount));
        balances = Math.addExact(balances, Math.addExact(orZero(row.opening), orZero(row.closing)));
        sink.row(row);
    }

    private static long orZero(long hundredths) {
        return hundredths == Figures.NO_AMOUNT ? 0 : hundredths;
    }

    @Override
    public void rejectVoucher(long ordinal, String reason) throws IOException {
        rejectedVouchers++;
        sink.rejectVoucher(ordinal, reason);
    }

    long rows() {
        return rows;
    }

    long rejectedVouchers() {
        return rejectedVouchers;
    }

    BigDecimal money() {
        return BigDecimal.valueOf(money, 2);
    }

    BigDecimal balances() {
        return BigDecimal.valueOf(balances, 2);
    }
}
