package se.bidrag.landing.sie;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import se.bidrag.landing.sie.SieEncoding.Letters;

/**
 * {@code #KSUMMA}: CRC-32 over labels and fields between its two records, without what stands between and around fields.
 *
 * <p>By the standard over bytes of CP437. A file in another encoding may hold the sum of its own bytes instead, and the
 * standard does not say whether the backslash before a quote is part of a field: any of these four sums will do.
 */
final class Checksum {

    private final SieEncoding encoding;
    private final CRC32 own = new CRC32();
    private final CRC32 ownUnescaped = new CRC32();
    private final CRC32 inCp437 = new CRC32();
    private final CRC32 inCp437Unescaped = new CRC32();
    private byte[] kept = new byte[1 << 10];
    private byte[] unescaped = new byte[1 << 10];
    private long start;
    private long end;

    Checksum(SieEncoding encoding) {
        this.encoding = encoding;
    }

    /** The record itself: the first begins, the second tells. */
    void record(long line, Slice sum) {
        if (start == 0) {
            start = line;
        } else if (end > 0) {
            throw UnreadableSieException.at(line, "a third #KSUMMA; expected two");
        } else {
            end = line;
            verify(sum);
        }
    }

    /** Any other line that is a record. */
    void line(long line, byte[] bytes, int from, int to) {
        if (end > 0) {
            throw UnreadableSieException.at(line, "a record follows the closing #KSUMMA");
        }
        if (start > 0) {
            add(bytes, from, to);
        }
    }

    /** The file ends. */
    void close() {
        if (start > 0 && end == 0) {
            throw new UnreadableSieException(
                    "#KSUMMA of line %d is never closed: the file is truncated".formatted(start));
        }
    }

    boolean isOpen() {
        return start > 0;
    }

    private void add(byte[] bytes, int from, int to) {
        if (kept.length < to - from) {
            kept = new byte[to - from];
            unescaped = new byte[to - from];
        }
        int keptLength = 0;
        int unescapedLength = 0;
        boolean inQuotes = false;
        for (int i = from; i < to; i++) {
            byte each = bytes[i];
            boolean escapes = inQuotes && each == '\\' && i + 1 < to && bytes[i + 1] == '"';
            if (escapes) {
                kept[keptLength++] = each;
                kept[keptLength++] = '"';
                unescaped[unescapedLength++] = '"';
                i++;
            } else if (each == '"') {
                inQuotes = !inQuotes;
            } else if (inQuotes || !(Fields.isBlank(each) || each == '{' || each == '}')) {
                kept[keptLength++] = each;
                unescaped[unescapedLength++] = each;
            }
        }
        own.update(kept, 0, keptLength);
        ownUnescaped.update(unescaped, 0, unescapedLength);
        if (encoding.letters() != Letters.CP437) {
            update(inCp437, kept, keptLength);
            update(inCp437Unescaped, unescaped, unescapedLength);
        }
    }

    private void update(CRC32 sum, byte[] bytes, int length) {
        sum.update(new String(bytes, 0, length, encoding.letters().charset()).getBytes(Letters.CP437.charset()));
    }

    private void verify(Slice sum) {
        String stated = new String(sum.bytes, sum.from, sum.length(), StandardCharsets.US_ASCII);
        for (CRC32 each : new CRC32[] {own, ownUnescaped, inCp437, inCp437Unescaped}) {
            boolean isOfUse = each == own || each == ownUnescaped || encoding.letters() != Letters.CP437;
            if (isOfUse
                    && (stated.equals(Long.toString(each.getValue()))
                            || stated.equals(Integer.toString((int) each.getValue())))) {
                return;
            }
        }
        throw UnreadableSieException.at(
                end,
                "#KSUMMA is %s, the records since line %d give %d: the file was changed or damaged"
                        .formatted(stated, start, own.getValue()));
    }
}
