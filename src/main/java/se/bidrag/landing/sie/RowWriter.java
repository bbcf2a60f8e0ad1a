package se.bidrag.landing.sie;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final boolean[] filled = new boolean[SieRows.COLUMNS.size()];
    private byte[] buffer = new byte[2 * BLOCK];
    private int at;
    /** Where the column begins that is being written. */
    private int start;

    private int column;

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
        reserve(128);
        column = 0;
        digits(row.line);
        end();
        digits(row.voucherOrdinal);
        end();
        entry(row);
        FiscalYears.FiscalYear year = row.year;
        text(year == null ? null : Integer.toString(year.name()));
        text(row.month > 0 ? Integer.toString(row.month) : year == null ? null : year.written());
        date(row.postingDate);
        date(row.registeredOn);
        field(row.account);
        bytes(row.voucher);
        field(row.text);
        for (int role = 0; role < row.objects.size(); role++) {
            field(row.objects.at(role));
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

    /** Ends a column, and notes whether anything stands in it. */
    private void end() {
        if (at > start) {
            filled[column] = true;
        }
        column++;
        buffer[at++] = SieRows.DELIMITER;
        start = at;
    }

    private void entry(SieRow row) {
        if (row.isEarlier) {
            put(EARLIER);
        }
        bytes(Objects.requireNonNull(entries.get(row.entry)));
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
        end();
    }

    private void field(Slice field) {
        reserve(Utf8Text.WIDEST * field.length());
        at = text.write(field, buffer, at);
        end();
    }

    private void date(int date) {
        reserve(16);
        if (date != Figures.NO_DATE) {
            two(date / 1_000_000);
            two(date / 10_000 % 100);
            buffer[at++] = '-';
            two(date / 100 % 100);
            buffer[at++] = '-';
            two(date % 100);
        }
        end();
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
            two((int) (size % 100));
        }
        end();
    }

    private void two(int number) {
        buffer[at++] = (byte) ('0' + number / 10);
        buffer[at++] = (byte) ('0' + number % 10);
    }

    private void digits(long value) {
        if (value < 10) {
            buffer[at++] = (byte) ('0' + value);
        } else {
            digits(value / 10);
            buffer[at++] = (byte) ('0' + value % 10);
        }
    }

    private void reserve(int length) {
        if (buffer.length - at < length + 2) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length + length);
        }
    }

    private void flush() throws IOException {
        rows.write(buffer, 0, at);
        at = 0;
        start = 0;
    }

    @Override
    public void rejectVoucher(long ordinal, String reason) throws IOException {
        faults.write("%d%c%s\n"
                .formatted(ordinal, (char) SieRows.DELIMITER, reason.replaceAll("\\p{Cntrl}", " "))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The columns that some row has filled so far. */
    Set<String> filled() {
        return IntStream.range(0, filled.length)
                .filter(each -> filled[each])
                .mapToObj(each -> SieRows.COLUMNS.get(each).name())
                .collect(Collectors.toSet());
    }

    /** Everything is written. */
    void finish() throws IOException {
        flush();
    }
}
