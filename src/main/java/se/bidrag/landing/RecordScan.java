package se.bidrag.landing;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;

/** Walks through one record's bytes: counts it, adds its money and refuses whatever is not wholly regular. */
final class RecordScan {

    private final byte delimiter;
    private final byte quote;
    private final int width;
    private final @Nullable MoneyScan[] money;
    private final boolean[] isCode;
    private final boolean[] isSpecial = new boolean[256];
    private final MoneySum sum;
    private final BlankEdges blanks;
    private long records;

    /**
     * @param money for each field its money's reader, null for a field that is no money
     * @param isCode for each field whether it holds codes
     */
    RecordScan(char delimiter, char quote, @Nullable MoneyScan[] money, boolean[] isCode, MoneySum sum) {
        this.delimiter = (byte) delimiter;
        this.quote = (byte) quote;
        this.width = money.length;
        this.money = money.clone();
        this.isCode = isCode.clone();
        this.sum = sum;
        this.blanks = new BlankEdges(width);
        for (int special : new int[] {delimiter, quote, '\n', '\r', 0}) {
            isSpecial[special] = true;
        }
    }

    /** What was counted and summed so far. */
    ScanTotal total() {
        return new ScanTotal(records, sum.hundredths(), sum.last(), blanks.columns(), plain());
    }

    private Set<Integer> plain() {
        Set<Integer> plain = new HashSet<>();
        for (int field = 0; field < width; field++) {
            MoneyScan scan = money[field];
            if (scan != null && scan.isPlain()) {
                plain.add(field);
            }
        }
        return plain;
    }

    /** Reads one record and answers where the next begins; a line end is known to come. */
    int record(byte[] buffer, int from, boolean hasCarriageReturns) throws IrregularFileException {
        int at = from;
        for (int field = 0; ; field++) {
            int start = at;
            boolean isQuoted = buffer[at] == quote;
            int end = isQuoted ? closingQuote(buffer, at + 1, field) : special(buffer, at);
            at = isQuoted ? end + 1 : end;
            blanks.look(field, buffer, isQuoted ? start + 1 : start, end);
            checkCode(field, buffer, isQuoted ? start + 1 : start, end);
            MoneyScan scan = field < width ? money[field] : null;
            if (scan != null) {
                sum.add(field, scan.read(buffer, isQuoted ? start + 1 : start, end));
            }
            if (buffer[at] == delimiter) {
                at++;
                continue;
            }
            if (field + 1 != width) {
                throw new IrregularFileException("record %d has another number of fields".formatted(records + 1));
            }
            records++;
            sum.endRecord();
            return lineEnd(buffer, at, hasCarriageReturns);
        }
    }

    private boolean isText(int field) {
        return field >= width || (money[field] == null && !isCode[field]);
    }

    private void checkCode(int field, byte[] buffer, int start, int end) throws IrregularFileException {
        if (field < width
                && isCode[field]
                && start < end
                && (Codes.isSuspicious(buffer[start]) || Codes.isSuspicious(buffer[end - 1]))) {
            String code = Blanks.trim(new String(buffer, start, end - start, StandardCharsets.UTF_8));
            if (Codes.fault(ColumnType.ACCOUNT, code, (char) quote).isPresent()) {
                throw new IrregularFileException("record %d has marks of quotation".formatted(records + 1));
            }
        }
    }

    private int special(byte[] buffer, int from) {
        int at = from;
        while (!isSpecial[buffer[at] & 0xff]) {
            at++;
        }
        return at;
    }

    private int closingQuote(byte[] buffer, int from, int field) throws IrregularFileException {
        int at = from;
        while (true) {
            at = special(buffer, at);
            if (buffer[at] == quote && buffer[at + 1] == quote && isText(field)) {
                at += 2;
            } else if (buffer[at] == quote) {
                return at;
            } else if (buffer[at] == delimiter) {
                at++;
            } else {
                throw new IrregularFileException("record %d has a line break in quotes".formatted(records + 1));
            }
        }
    }

    private int lineEnd(byte[] buffer, int at, boolean hasCarriageReturns) throws IrregularFileException {
        boolean isRegular = hasCarriageReturns ? buffer[at] == '\r' && buffer[at + 1] == '\n' : buffer[at] == '\n';
        if (!isRegular) {
            throw new IrregularFileException("record %d ends in an irregular way".formatted(records + 1));
        }
        return hasCarriageReturns ? at + 2 : at + 1;
    }
}
