package se.bidrag.landing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
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
            ScanTotal total = scan(text, picked);
            warehouse.execute("copy (%s) to %s (format parquet)"
                    .formatted(new BulkSelect(shape, picked, reading, total).of(text), Sql.text(parquet)));
            return readBack(parquet, total, picked);
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

    private List<String> header(Path text) throws IOException, IrregularFileException {
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
    private static String line(Reader text) throws IOException, IrregularFileException {
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

    private ScanTotal scan(Path text, PickedColumns picked) throws IOException, IrregularFileException {
        MoneySum sum = new MoneySum(
                picked.find(ColumnType.AMOUNT).orElse(null),
                picked.find(ColumnType.DEBIT).orElse(null),
                picked.find(ColumnType.CREDIT).orElse(null));
        @Nullable MoneyScan[] money = new @Nullable MoneyScan[picked.width()];
        for (ColumnType type : List.of(ColumnType.AMOUNT, ColumnType.DEBIT, ColumnType.CREDIT)) {
            picked.find(type)
                    .ifPresent(column -> money[column.position()] =
                            new MoneyScan(column.grammar(shape.kind()), reading.missingValues()));
        }
        boolean[] isCode = new boolean[picked.width()];
        for (int field = 0; field < isCode.length; field++) {
            PickedColumn column = picked.at(field);
            isCode[field] = column != null && Codes.are(column.type());
        }
        Dialect dialect = reading.dialect();
        return new BulkScan(new RecordScan(dialect.delimiter(), dialect.quoteChar(), money, isCode, sum))
                .scan(text, dialect.headerRow());
    }

    private Optional<LakeContents> readBack(Path parquet, ScanTotal total, PickedColumns picked) {
        boolean agrees = warehouse
                .sql()
                .sql("""
                        select
                            count(*) as records,
                            coalesce(sum(coalesce(amount, coalesce(debit, 0) - coalesce(credit, 0))), 0) as money
                        from read_parquet(%s)""".formatted(Sql.text(parquet)))
                .query((row, number) -> row.getLong("records") == total.records()
                        && row.getBigDecimal("money").compareTo(total.money()) == 0)
                .single();
        return agrees ? contents(parquet, total, picked) : Optional.empty();
    }

    private Optional<LakeContents> contents(Path parquet, ScanTotal total, PickedColumns picked) {
        boolean hasOwnTotal = reading.totalRow() == TotalRow.LAST;
        @Nullable OwnTotal own = hasOwnTotal ? new OwnTotalRow(warehouse).of(parquet, total.records()) : null;
        ControlTotal all = hasOwnTotal ? total.beforeLast() : new ControlTotal(null, total.records(), total.money());
        BulkRejections.Found rejections = new BulkRejections(warehouse, shape, picked).of(parquet, all.records());
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
