package se.bidrag.landing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a scan counted and summed on its own, without DuckDB.
 *
 * @param last the last record's hundredths
 * @param everyRecordHasFigure whether none is without money
 * @param columns every column of the file, in order
 */
record ScanTotal(long records, long hundredths, long last, boolean everyRecordHasFigure, List<ScannedColumn> columns) {

    BigDecimal money() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** The same but for the last record. */
    ControlTotal beforeLast() {
        return new ControlTotal(null, records - 1, BigDecimal.valueOf(hundredths - last, 2));
    }

    /** This part of a file and the one that follows. */
    ScanTotal then(ScanTotal next) {
        try {
            return new ScanTotal(
                    records + next.records,
                    Math.addExact(hundredths, next.hundredths),
                    next.records == 0 ? last : next.last,
                    everyRecordHasFigure && next.everyRecordHasFigure,
                    IntStream.range(0, columns.size())
                            .mapToObj(column -> columns.get(column).and(next.columns.get(column)))
                            .toList());
        } catch (ArithmeticException e) {
            throw new IrregularFileException("a sum too long for whole hundredths");
        }
    }
}
