package se.bidrag.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One pass over a bulk file's bytes: holds its shape to be wholly regular, counts its records and sums its money.
 *
 * <p>Regular means the same number of fields in every record, no blank line, no line break within quotes, no quote but
 * around a whole field, no NUL, and one sort of line end. Everything else is for the careful reader. So every line stands
 * by itself, and a large file is scanned in parts at once, cut where lines begin: a line break within quotes is found by
 * the part that holds the opening quote.
 */
final class BulkScan {

    /** Makes what walks through the records of one part. */
    interface Records {
        RecordScan scan(boolean hasCarriageReturns);
    }

    private static final int CHUNK = 4 << 20;
    private static final long LEAST_PART = 16 << 20;

    private final Path file;
    private final Records records;

    BulkScan(Path file, Records records) {
        this.file = file;
        this.records = records;
    }

    /**
     * Scans the whole file.
     *
     * @param headerRow number of the line that is the header; those above it are titles
     */
    ScanTotal scan(int headerRow) throws IOException {
        try (LineStarts lines = new LineStarts(file)) {
            long start = lines.after(headerRow);
            boolean hasCarriageReturns = lines.hasCarriageReturnBefore(start);
            List<Long> cuts = cuts(lines, start, Files.size(file));
            return IntStream.range(1, cuts.size())
                    .parallel()
                    .mapToObj(part -> part(cuts.get(part - 1), cuts.get(part), records.scan(hasCarriageReturns)))
                    .reduce(ScanTotal::then)
                    .orElseThrow();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<Long> cuts(LineStarts lines, long start, long end) throws IOException {
        long parts = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), (end - start) / LEAST_PART));
        List<Long> cuts = new ArrayList<>(List.of(start));
        for (long part = 1; part < parts; part++) {
            cuts.add(lines.from(start + (end - start) / parts * part));
        }
        cuts.add(end);
        return cuts;
    }

    private ScanTotal part(long from, long to, RecordScan scan) {
        byte[] buffer = new byte[CHUNK + 2];
        try (SeekableByteChannel bytes = Files.newByteChannel(file).position(from)) {
            int filled = 0;
            for (long left = to - from; left > 0; ) {
                int count = bytes.read(ByteBuffer.wrap(buffer, filled, (int) Math.min(left, CHUNK - filled)));
                if (count < 0) {
                    throw new IrregularFileException("became shorter while it was read");
                }
                left -= count;
                filled += count;
                int end = lastLineEnd(buffer, filled);
                lines(buffer, end, scan);
                System.arraycopy(buffer, end, buffer, 0, filled - end);
                filled -= end;
                if (filled > RecordLimit.CHARACTERS) {
                    throw new IrregularFileException("a record longer than 1 MB");
                }
            }
            lines(buffer, filled == 0 ? 0 : scan.endLine(buffer, filled), scan);
            return scan.total();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lastLineEnd(byte[] buffer, int filled) {
        int end = filled;
        while (end > 0 && buffer[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static void lines(byte[] buffer, int to, RecordScan scan) {
        for (int at = 0; at < to; ) {
            at = scan.record(buffer, at);
        }
    }
}
