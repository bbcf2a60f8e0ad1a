package se.bidrag.landing.sie;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Keeps the amounts of a few rows as they were sent. */
final class SentAmounts implements RowSink {

    private final Set<Long> wanted;
    private final SieEncoding encoding;
    private final Map<Long, String> texts = new HashMap<>();
    private long number;

    SentAmounts(Set<Long> wanted, SieEncoding encoding) {
        this.wanted = wanted;
        this.encoding = encoding;
    }

    @Override
    public void row(SieRow row) {
        number++;
        if (wanted.contains(number)) {
            texts.put(number, encoding.text(row.sent));
        }
    }

    @Override
    public void rejectVoucher(long ordinal, String reason) {
        // the amounts of a rejected voucher were sent too
    }

    Map<Long, String> texts() {
        return Map.copyOf(texts);
    }
}
