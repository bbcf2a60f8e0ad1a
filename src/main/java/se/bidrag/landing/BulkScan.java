package se.bidrag.landing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One pass over a bulk file's bytes: holds its shape to be wholly regular, counts its records and sums its money.
 *
 * <p>Regular means the same number of fields in every record, no blank line, no line break within quotes, no quote but
 * around a whole field, no NUL, and one sort of line end. Everything else is for the careful reader.
 */
final class BulkScan {

    private static final int CHUNK = 4 << 20;

    private final RecordScan records;
    private final byte[] buffer = new byte[CHUNK + 2];
    private boolean hasCarriageReturns;

    BulkScan(RecordScan records) {
        this.records = records;
    }

    /**
     * Scans the whole file.
     *
     * @param headerRow number of the line that is the header; those above it are titles
     */
    ScanTotal scan(Path file, int headerRow) throws IOException, IrregularFileException {
        try (InputStream bytes = Files.newInputStream(file)) {
            int filled = 0;
            boolean isHeader = true;
            for (int count = bytes.read(buffer, 0, CHUNK);
                    count >= 0;
                    count = bytes.read(buffer, filled, CHUNK - filled)) {
                filled += count;
                int end = lastLineEnd(filled);
                int start = isHeader && end > 0 ? afterHeader(headerRow, end) : 0;
                isHeader = isHeader && end == 0;
                lines(start, end);
                System.arraycopy(buffer, end, buffer, 0, filled - end);
                filled -= end;
                if (filled > RecordLimit.CHARACTERS) {
                    throw new IrregularFileException("a record longer than 1 MB");
                }
            }
            if (filled > 0 && !isHeader) {
                lines(0, endLastLine(filled));
            }
        }
        return records.total();
    }

    private int lastLineEnd(int filled) {
        int end = filled;
        while (end > 0 && buffer[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private int afterHeader(int headerRow, int end) throws IrregularFileException {
        int at = 0;
        for (int row = 1; row <= headerRow; row++) {
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            if (at == end) {
                throw new IrregularFileException("a header that is the last line, or very far down");
            }
            hasCarriageReturns = at > 0 && buffer[at - 1] == '\r';
            at++;
        }
        return at;
    }

    private void lines(int from, int to) throws IrregularFileException {
        int at = from;
        while (at < to) {
            at = records.record(buffer, at, hasCarriageReturns);
        }
    }

    private int endLastLine(int filled) {
        int end = filled;
        if (hasCarriageReturns) {
            buffer[end++] = '\r';
        }
        buffer[end++] = '\n';
        return end;
    }
}
