package se.bidrag.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private String select(Path rows, Path faults, SieContents contents) {
        String columns = shape.columns().stream()
                .map(column -> "%s as %s".formatted(expression(column), Sql.name(column.name())))
                .collect(Collectors.joining(", "));
        boolean hasFaults = contents.rejectedVouchers() > 0;
        return """
                select %s,
                    record.rejected_column,
                    record.rejected_value,
                    %s as rejected_reason,
                    record.line as "sent:line"
                from %s as record %s""".formatted(
                        columns,
                        hasFaults ? "coalesce(record.rejected_reason, fault.reason)" : "record.rejected_reason",
                        source(rows, SieRows.COLUMNS),
                        hasFaults ? """
                                left join %s as fault on record.voucher_ordinal = fault.voucher_ordinal
                                order by record.number""".formatted(source(faults, SieRows.FAULTS)) : "");
    }

    /** What fills a column of this kind's shape. */
    private static String expression(LakeColumn column) {
        boolean isRead = SieRows.COLUMNS.stream().anyMatch(each -> each.name().equals(column.name()));
        if (isRead) {
            return "cast(record.%s as %s)".formatted(column.name(), column.type());
        }
        return switch (column.name()) {
            case "amount_decimals" -> "cast(case when record.amount is not null then 2 end as integer)";
            case "amount_text" -> "cast(record.amount as varchar)";
            case "is_estimate" -> "false";
            default -> "cast(null as %s)".formatted(column.type());
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
                        "select count(*) as records, count(rejected_reason) as rejected, coalesce(sum(amount), 0) as money from read_parquet(%s)"
                                .formatted(Sql.text(parquet)))
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
