package se.bidrag.landing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Dialect;
import se.bidrag.delivery.Encoding;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Reading;
import se.bidrag.delivery.TotalRow;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseException;

/** Reads large regular ledgers through DuckDB, to the same lake file that the careful reader would make. */
final class BulkReader {

    private final Warehouse warehouse;
    private final LakeShape shape;
    private final Reading reading;

    BulkReader(Warehouse warehouse, LakeShape shape, Reading reading) {
        this.warehouse = warehouse;
        this.shape = shape;
        this.reading = reading;
    }

    /** Whether a file of this size may be tried. */
    boolean takes(long size, long leastSize) {
        return size >= leastSize
                && reading.format() == Format.CSV
                && shape.kind() == Kind.LEDGER
                && reading.dialect().delimiter() < 128
                && reading.dialect().quoteChar() < 128;
    }

    /** What was read, or empty where anything was irregular and the careful reader must take the file. */
    Optional<LakeContents> read(Path file, Path parquet) throws IOException {
        Path text = reading.encoding() == Encoding.UTF_8 ? file : transcoded(file, parquet);
        try {
            PickedColumns picked = PickedColumns.match(header(text), reading.fields(), shape);
            ScanTotal total = new BulkScan(text, hasCarriageReturns -> records(picked, hasCarriageReturns))
                    .scan(reading.dialect().headerRow());
            BulkSelect select = new BulkSelect(shape, picked, reading, total);
            warehouse.execute("copy (%s) to %s (format parquet)".formatted(select.of(text), Sql.text(parquet)));
            return readBack(parquet, total, picked, select.mayReject());
        } catch (IrregularFileException | WarehouseException irregular) {
            return Optional.empty();
        } finally {
            if (!text.equals(file)) {
                Files.deleteIfExists(text);
            }
        }
    }

    private Path transcoded(Path file, Path parquet) throws IOException {
        Path text = parquet.resolveSibling(parquet.getFileName() + ".utf8");
        try (Reader sent = DeliveredText.open(file, reading.encoding());
                Writer utf8 = Files.newBufferedWriter(text)) {
            char[] block = new char[1 << 16];
            for (int length = sent.read(block); length >= 0; length = sent.read(block)) {
                write(utf8, block, length, text);
            }
            return text;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(text);
            throw e;
        }
    }

    private static void write(Writer utf8, char[] block, int length, Path text) {
        try {
            utf8.write(block, 0, length);
        } catch (IOException e) {
            throw new LakeWriteException("temporary text " + text, e);
        }
    }

    private List<String> header(Path text) throws IOException {
        try (Reader lines = new BufferedReader(new RecordLimit(DeliveredText.open(text, Encoding.UTF_8)))) {
            String line = "";
            for (int row = 1; row <= reading.dialect().headerRow(); row++) {
                line = line(lines);
            }
            return DelimitedReader.cells(line, reading.dialect());
        } catch (UnreadableFileException e) {
            throw new IrregularFileException("a header of several lines");
        }
    }

    /** A line that ends as lines of a regular file do. */
    private static String line(Reader text) throws IOException {
        StringBuilder line = new StringBuilder();
        int each = text.read();
        while (each >= 0 && each != '\n') {
            line.append((char) each);
            each = text.read();
        }
        int end = line.indexOf("\r");
        if (line.isEmpty() || line.indexOf("\0") >= 0 || (end >= 0 && (each < 0 || end < line.length() - 1))) {
            throw new IrregularFileException("no regular header");
        }
        return end < 0 ? line.toString() : line.substring(0, end);
    }

    private RecordScan records(PickedColumns picked, boolean hasCarriageReturns) {
        MoneySum sum = new MoneySum();
        List<CellScan> cells = IntStream.range(0, picked.width())
                .mapToObj(position -> cells(picked.at(position), sum))
                .toList();
        Dialect dialect = reading.dialect();
        return new RecordScan(dialect.delimiter(), dialect.quoteChar(), hasCarriageReturns, cells, sum);
    }

    private CellScan cells(@Nullable PickedColumn column, MoneySum sum) {
        if (column == null) {
            return CellScan.Text.ANY;
        }
        return switch (column.type()) {
            case AMOUNT -> money(column, sum, MoneySum.Side.AMOUNT);
            case DEBIT -> money(column, sum, MoneySum.Side.DEBIT);
            case CREDIT -> money(column, sum, MoneySum.Side.CREDIT);
            case POSTING_DATE, REGISTERED_ON -> new DateScan(reading.missingValues());
            default ->
                Codes.are(column.type()) ? new CellScan.Code(reading.dialect().quoteChar()) : CellScan.Text.ANY;
        };
    }

    private CellScan money(PickedColumn column, MoneySum sum, MoneySum.Side side) {
        return new MoneyScan(column.grammar(shape.kind()), reading.missingValues(), sum, side);
    }

    private Optional<LakeContents> readBack(Path parquet, ScanTotal total, PickedColumns picked, boolean mayReject) {
        boolean agrees = warehouse
                .sql()
                .sql("""
                        select
                            count(*) as records,
                            coalesce(sum(coalesce(amount, coalesce(debit, 0) - coalesce(credit, 0))), 0) as money
                        from %s""".formatted(shape.rows(parquet)))
                .query((row, number) -> row.getLong("records") == total.records()
                        && row.getBigDecimal("money").compareTo(total.money()) == 0)
                .single();
        return agrees ? contents(parquet, total, picked, mayReject) : Optional.empty();
    }

    private Optional<LakeContents> contents(Path parquet, ScanTotal total, PickedColumns picked, boolean mayReject) {
        boolean hasOwnTotal = reading.totalRow() == TotalRow.LAST;
        @Nullable OwnTotal own = hasOwnTotal ? new OwnTotalRow(warehouse, shape).of(parquet, total.records()) : null;
        ControlTotal all = hasOwnTotal ? total.beforeLast() : new ControlTotal(null, total.records(), total.money());
        BulkRejections.Found rejections = mayReject
                ? new BulkRejections(warehouse, shape, picked).of(parquet, all.records())
                : BulkRejections.Found.NONE;
        return rejections.mayBeAnotherTable()
                ? Optional.empty()
                : Optional.of(new LakeContents(
                                all.records(),
                                rejections.records(),
                                all.records() == 0 ? List.of() : List.of(all),
                                picked.amountHeader(),
                                picked.description())
                        .with(own));
    }
}
