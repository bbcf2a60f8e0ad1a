package se.bidrag.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.bidrag.delivery.Reading;
import se.bidrag.landing.sie.SieContents;
import se.bidrag.landing.sie.SieReader;
import se.bidrag.landing.sie.SieRows;
import se.bidrag.landing.sie.UnreadableSieException;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/** Lands SIE files: Java makes regular rows of the file, DuckDB makes Parquet of the rows, and the sums must agree. */
final class SieLanding {

    private final Warehouse warehouse;
    private final LakeShape shape;
    private final Reading reading;

    SieLanding(Warehouse warehouse, LakeShape shape, Reading reading) {
        this.warehouse = warehouse;
        this.shape = shape;
        this.reading = reading;
    }

    LakeContents read(Path file, Path parquet) throws IOException {
        Path rows = parquet.resolveSibling(parquet.getFileName() + ".rows");
        Path faults = parquet.resolveSibling(parquet.getFileName() + ".faults");
        try {
            SieContents contents = new SieReader(shape.kind(), reading).read(file, rows, faults);
            warehouse.execute(
                    "copy (%s) to %s (format parquet)".formatted(select(rows, faults, contents), Sql.text(parquet)));
            return readBack(parquet, contents);
        } catch (UnreadableSieException e) {
            throw new UnreadableFileException(String.valueOf(e.getMessage()));
        } finally {
            Files.deleteIfExists(rows);
            Files.deleteIfExists(faults);
        }
    }

    /** Columns that no row fills are left out, and why none is rejected. */
    private String select(Path rows, Path faults, SieContents contents) {
        boolean hasFaults = contents.rejectedVouchers() > 0;
        List<String> columns = new ArrayList<>();
        shape.columns().forEach(column -> expression(column, contents)
                .ifPresent(filling -> columns.add(filling + " as " + Sql.name(column.name()))));
        if (hasFaults || contents.filled().contains("rejected_reason")) {
            columns.add("record.rejected_column");
            columns.add("record.rejected_value");
            columns.add((hasFaults ? "coalesce(record.rejected_reason, fault.reason)" : "record.rejected_reason")
                    + " as rejected_reason");
        }
        columns.add("record.line as \"sent:line\"");
        String read = source(rows, SieRows.COLUMNS);
        return "select %s from %s"
                .formatted(
                        String.join(", ", columns),
                        hasFaults ? """
                (select *, row_number() over () as number from %s) as record
                left join %s as fault on record.voucher_ordinal = fault.voucher_ordinal
                order by record.number""".formatted(read, source(faults, SieRows.FAULTS)) : read + " as record");
    }

    /** What fills a column of this kind's shape, if a SIE file does. */
    private static Optional<String> expression(LakeColumn column, SieContents contents) {
        if (contents.filled().contains(column.name())) {
            return Optional.of("cast(record.%s as %s)".formatted(column.name(), column.type()));
        }
        return switch (column.name()) {
            case "amount_decimals" -> Optional.of("cast(case when record.amount is not null then 2 end as integer)");
            case "amount_text" -> Optional.of("cast(record.amount as varchar)");
            case "is_estimate" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private static String source(Path file, List<SieRows.Column> columns) {
        return "read_csv(%s, columns = {%s}, auto_detect = false, header = false, delim = %s, quote = '', escape = '', new_line = '\\n')"
                .formatted(
                        Sql.text(file),
                        columns.stream()
                                .map(column -> "%s: %s".formatted(column.name(), Sql.text(column.type())))
                                .collect(Collectors.joining(", ")),
                        Sql.text((char) SieRows.DELIMITER));
    }

    private LakeContents readBack(Path parquet, SieContents contents) {
        List<ControlTotal> totals =
                contents.rows() == 0 ? List.of() : List.of(new ControlTotal(null, contents.rows(), contents.money()));
        return warehouse
                .sql()
                .sql(
                        "select count(*) as records, count(rejected_reason) as rejected, coalesce(sum(amount), 0) as money from %s"
                                .formatted(shape.rows(parquet)))
                .query((row, number) -> {
                    if (row.getLong("records") != contents.rows()
                            || row.getBigDecimal("money").compareTo(contents.money()) != 0) {
                        throw new IllegalStateException("%s: %d rows of %s were read, %d rows of %s were written"
                                .formatted(
                                        parquet,
                                        contents.rows(),
                                        contents.money(),
                                        row.getLong("records"),
                                        row.getBigDecimal("money")));
                    }
                    return new LakeContents(
                            contents.rows(),
                            row.getLong("rejected"),
                            totals,
                            null,
                            contents.dimensions(),
                            contents.told());
                })
                .single();
    }
}
