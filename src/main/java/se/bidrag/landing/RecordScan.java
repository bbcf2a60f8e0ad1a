package se.bidrag.landing;

import java.util.List;
import java.util.stream.IntStream;

/** Walks through one record's bytes: counts it, adds its money and refuses whatever is not wholly regular. */
final class RecordScan {

    private final byte delimiter;
    private final byte quote;
    private final boolean hasCarriageReturns;
    private final CellScan[] cells;
    private final boolean[] isSpecial = new boolean[256];
    private final MoneySum sum;
    private final BlankEdges blanks;
    private long records;

    /**
     * @param hasCarriageReturns whether lines end with CR LF
     * @param cells one for each column
     * @param sum what the columns of money among them add to
     */
    RecordScan(char delimiter, char quote, boolean hasCarriageReturns, List<CellScan> cells, MoneySum sum) {
        this.delimiter = (byte) delimiter;
        this.quote = (byte) quote;
        this.hasCarriageReturns = hasCarriageReturns;
        this.cells = cells.toArray(CellScan[]::new);
        this.sum = sum;
        this.blanks = new BlankEdges(cells.size());
        for (int special : new int[] {delimiter, quote, '\n', '\r', 0}) {
            isSpecial[special] = true;
        }
    }

    /** What was counted and summed so far. */
    ScanTotal total() {
        return new ScanTotal(
                records,
                sum.hundredths(),
                sum.last(),
                sum.everyRecordHasFigure(),
                IntStream.range(0, cells.length)
                        .mapToObj(field -> new ScannedColumn(
                                blanks.areIn(field), cells[field].isPlain(), cells[field].isCompactDate()))
                        .toList());
    }

    /** Ends the last line of a file as all others end, and answers where that is. */
    int endLine(byte[] buffer, int at) {
        int end = at;
        if (hasCarriageReturns) {
            buffer[end++] = '\r';
        }
        buffer[end++] = '\n';
        return end;
    }

    /** Reads one record and answers where the next begins; a line end is known to come. */
    int record(byte[] buffer, int from) {
        int at = from;
        for (int field = 0; field < cells.length; field++) {
            boolean isQuoted = buffer[at] == quote;
            int start = isQuoted ? at + 1 : at;
            int end = isQuoted ? closingQuote(buffer, start, cells[field]) : special(buffer, at);
            at = isQuoted ? end + 1 : end;
            blanks.look(field, buffer, start, end);
            cells[field].cell(buffer, start, end);
            boolean isLast = field == cells.length - 1;
            if (isLast == (buffer[at] == delimiter)) {
                throw new IrregularFileException("a record with another number of fields, or text beside quotes");
            }
            at += isLast ? 0 : 1;
        }
        records++;
        sum.endRecord();
        return lineEnd(buffer, at);
    }

    private int special(byte[] buffer, int from) {
        int at = from;
        while (!isSpecial[buffer[at] & 0xff]) {
            at++;
        }
        return at;
    }

    private int closingQuote(byte[] buffer, int from, CellScan cell) {
        int at = from;
        while (true) {
            at = special(buffer, at);
            if (buffer[at] == quote && buffer[at + 1] == quote && cell.mayHoldQuotes()) {
                at += 2;
            } else if (buffer[at] == quote) {
                return at;
            } else if (buffer[at] == delimiter) {
                at++;
            } else {
                throw new IrregularFileException("a line break in quotes");
            }
        }
    }

    private int lineEnd(byte[] buffer, int at) {
        boolean isRegular = hasCarriageReturns ? buffer[at] == '\r' && buffer[at + 1] == '\n' : buffer[at] == '\n';
        if (!isRegular) {
            throw new IrregularFileException("a record that ends in an irregular way");
        }
        return hasCarriageReturns ? at + 2 : at + 1;
    }
}
