package se.bidrag.landing.sie;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bidrag.landing.sie.SieEncoding.Letters;

/** Writes rows as wholly regular delimited text that a database reads at full speed: no quotes, no escapes, no header. */
final class RowWriter implements RowSink {

    private static final byte[] EARLIER = "earlier_".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {};
    private static final int BLOCK = 1 << 16;

    private final OutputStream rows;
    private final OutputStream faults;
    private final Utf8Text text;
    private final EnumMap<SieEntry, byte[]> entries = new EnumMap<>(SieEntry.class);
    private byte[] buffer = new byte[2 * BLOCK];
    private int at;
    private long count;

    RowWriter(OutputStream rows, OutputStream faults, Letters letters) {
        this.rows = rows;
        this.faults = faults;
        this.text = new Utf8Text(letters);
        for (SieEntry entry : SieEntry.values()) {
            entries.put(entry, entry.word().getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void row(SieRow row) throws IOException {
        number(++count);
        number(row.line);
        number(row.voucherOrdinal);
        entry(row);
        FiscalYears.FiscalYear year = row.year;
        text(year == null ? null : Integer.toString(year.name()));
        text(row.month > 0 ? Integer.toString(row.month) : year == null ? null : year.written());
        date(row.postingDate);
        date(row.registeredOn);
        field(row.account);
        bytes(row.voucher);
        field(row.text);
        for (Slice object : row.objects.values()) {
            field(object);
        }
        amount(row.amount);
        amount(row.opening);
        amount(row.closing);
        text(row.rejectedColumn);
        field(row.rejectedValue);
        text(row.rejectedReason);
        buffer[at - 1] = '\n';
        if (at > BLOCK) {
            flush();
        }
    }

    private void entry(SieRow row) {
        if (row.isEarlier) {
            put(EARLIER);
        }
        bytes(Objects.requireNonNull(entries.get(row.entry)));
    }

    private void number(long value) {
        reserve(32);
        digits(value);
        buffer[at++] = SieRows.DELIMITER;
    }

    private void text(@Nullable String value) {
        bytes(value == null ? NOTHING : value.getBytes(StandardCharsets.UTF_8));
    }

    private void put(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, buffer, at, value.length);
        at += value.length;
    }

    private void bytes(byte[] value) {
        put(value);
        buffer[at++] = SieRows.DELIMITER;
    }

    private void field(Slice field) {
        reserve(Utf8Text.WIDEST * field.length());
        at = text.write(field, buffer, at);
        buffer[at++] = SieRows.DELIMITER;
    }

    private void date(int date) {
        reserve(16);
        if (date != Figures.NO_DATE) {
            digits(date / 10000, 4);
            buffer[at++] = '-';
            digits(date / 100 % 100, 2);
            buffer[at++] = '-';
            digits(date % 100, 2);
        }
        buffer[at++] = SieRows.DELIMITER;
    }

    private void amount(long hundredths) {
        reserve(32);
        if (hundredths != Figures.NO_AMOUNT) {
            if (hundredths < 0) {
                buffer[at++] = '-';
            }
            long size = Math.abs(hundredths);
            digits(size / 100);
            buffer[at++] = '.';
            digits(size % 100, 2);
        }
        buffer[at++] = SieRows.DELIMITER;
    }

    private void digits(long value) {
        int width = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            width++;
        }
        digits(value, width);
    }

    private void digits(long value, int width) {
        long rest = value;
        for (int i = width - 1; i >= 0; i--) {
            buffer[at + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        at += width;
    }

    private void reserve(int length) {
        if (buffer.length - at < length + 2) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length + length);
        }
    }

    private void flush() throws IOException {
        rows.write(buffer, 0, at);
        at = 0;
    }

    @Override
    public void rejectVoucher(long ordinal, String reason) throws IOException {
        faults.write("%d%c%s\n"
                .formatted(ordinal, (char) SieRows.DELIMITER, reason.replaceAll("\\p{Cntrl}", " "))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Everything is written. */
    void finish() throws IOException {
        flush();
    }
}
