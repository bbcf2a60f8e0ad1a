package se.bidrag.landing.sie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a SIE file of type 1 to 4; a file whose vouchers cannot be told apart is refused whole. */
final class Sie4Parser {

    private enum Place {
        OUTSIDE,
        AFTER_VOUCHER,
        IN_VOUCHER
    }

    private static final byte[] TRANS = "#TRANS".getBytes(StandardCharsets.US_ASCII);

    private final Lines lines;
    private final SieEncoding encoding;
    private final Book book;
    private final Checksum checksum;
    private final Fields fields = new Fields();
    private Place place = Place.OUTSIDE;
    private long voucherLine;
    private @Nullable Slice added;
    private boolean hasRecords;

    Sie4Parser(Lines lines, SieEncoding encoding, Book book) {
        this.lines = lines;
        this.encoding = encoding;
        this.book = book;
        this.checksum = new Checksum(encoding);
    }

    /** Reads to the end of the file. */
    void read() throws IOException {
        while (lines.next()) {
            int from = lines.from();
            while (from < lines.to() && Fields.isBlank(lines.bytes()[from])) {
                from++;
            }
            if (from < lines.to()) {
                line(lines.bytes(), from, lines.to());
            }
        }
        if (place != Place.OUTSIDE) {
            throw new UnreadableSieException(
                    "ends in the middle of the voucher of line %d: the file is truncated".formatted(voucherLine));
        }
        checksum.close();
        if (!hasRecords) {
            throw new UnreadableSieException("has no line that begins with #; it is no SIE file");
        }
    }

    private void line(byte[] bytes, int from, int to) throws IOException {
        if (bytes[from] == '{' || bytes[from] == '}') {
            brace(bytes, from, to);
            return;
        }
        if (place == Place.AFTER_VOUCHER) {
            throw at("expected { after the voucher of line %d".formatted(voucherLine));
        }
        if (bytes[from] != '#') {
            unknown(bytes, from, to);
            return;
        }
        hasRecords = true;
        fields.split(bytes, from, to);
        if (isTransaction(fields.get(0))) {
            checksum.line(lines.number(), bytes, from, to);
            transaction("#TRANS");
            return;
        }
        String label = text(0).toUpperCase(Locale.ROOT);
        if (label.equals("#KSUMMA")) {
            checksum.record(lines.number(), fields.get(1));
        } else {
            checksum.line(lines.number(), bytes, from, to);
            record(label);
        }
    }

    private void brace(byte[] bytes, int from, int to) throws IOException {
        for (int i = from + 1; i < to; i++) {
            if (!Fields.isBlank(bytes[i])) {
                throw at("expected the brace alone on its line");
            }
        }
        boolean opens = bytes[from] == '{';
        if (place != (opens ? Place.AFTER_VOUCHER : Place.IN_VOUCHER)) {
            throw at(opens ? "found { where no voucher begins" : "found } where no voucher ends");
        }
        checksum.line(lines.number(), bytes, from, to);
        if (!opens) {
            book.vouchers.close();
        }
        added = null;
        place = opens ? Place.IN_VOUCHER : Place.OUTSIDE;
    }

    /** A line that is no record may be one that was damaged: it is kept, and rejected. */
    private void unknown(byte[] bytes, int from, int to) throws IOException {
        checksum.line(lines.number(), bytes, from, to);
        Slice whole = new Slice();
        whole.set(bytes, from, to);
        if (place == Place.IN_VOUCHER) {
            book.vouchers.fault("line %d in it is no record".formatted(lines.number()));
        }
        book.balances.unknown(lines.number(), whole);
    }

    private static boolean isTransaction(Slice label) {
        if (label.length() != TRANS.length) {
            return false;
        }
        for (int i = 0; i < TRANS.length; i++) {
            if (label.bytes[label.from + i] != TRANS[i]) {
                return false;
            }
        }
        return true;
    }

    private void record(String label) throws IOException {
        if (label.equals("#TRANS") || label.equals("#RTRANS") || label.equals("#BTRANS")) {
            transaction(label);
            return;
        }
        if (place == Place.IN_VOUCHER && Records.isKnown(label)) {
            throw at("%s in the voucher of line %d, which has no }".formatted(label, voucherLine));
        }
        if (label.equals("#VER")) {
            place = Place.AFTER_VOUCHER;
            voucherLine = lines.number();
            book.vouchers.open(voucherLine, fields.get(1), fields.get(2), fields.get(3), fields.get(4), fields.get(5));
            if (fields.isBroken()) {
                book.vouchers.fault("a quote is not closed");
            }
        } else {
            new Records(book, fields, encoding).read(label, lines.number(), lines.isEnded());
        }
    }

    private void transaction(String label) throws IOException {
        if (place != Place.IN_VOUCHER) {
            throw at(label + " stands in no voucher");
        }
        Slice earlier = added;
        boolean isPosting = label.equals("#TRANS");
        boolean isTheAdded = earlier != null && isPosting && earlier.equals(fields.joined(1, fields.count()));
        added = label.equals("#RTRANS") ? fields.joined(1, fields.count()) : null;
        if (isTheAdded) {
            return;
        }
        int next = fields.get(2).isList ? 3 : 2;
        book.vouchers.posting(
                lines.number(),
                label.equals("#BTRANS") ? SieEntry.STRUCK : SieEntry.VOUCHER,
                fields.get(1),
                next == 3 ? fields.get(2) : Slice.NOTHING,
                fields.get(next),
                fields.get(next + 1),
                fields.get(next + 2),
                fields.isBroken());
    }

    private UnreadableSieException at(String fault) {
        return UnreadableSieException.at(lines.number(), fault);
    }

    private String text(int index) {
        return encoding.text(fields.get(index));
    }
}
