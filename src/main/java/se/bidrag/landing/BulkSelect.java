package se.bidrag.landing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Dialect;
import se.bidrag.delivery.Reading;
import se.bidrag.warehouse.Sql;

/** The one select by which DuckDB reads a regular bulk file: declared columns as text, then typed and judged. */
final class BulkSelect {

    private final PickedColumns picked;
    private final Dialect dialect;
    private final List<BulkColumn> columns;

    BulkSelect(LakeShape shape, PickedColumns picked, Reading reading, ScanTotal scan) {
        this.picked = picked;
        this.dialect = reading.dialect();
        this.columns = shape.columns().stream()
                .map(column -> {
                    PickedColumn source = picked.filling(column.name());
                    boolean hasBlanks = source != null && scan.blankEdged().contains(source.position());
                    boolean isPlain = source != null && scan.plain().contains(source.position());
                    return new BulkColumn(column, source, shape.kind(), reading.missingValues(), hasBlanks, isPlain);
                })
                .toList();
    }

    /** Reads this UTF-8 file. */
    String of(Object file) {
        return """
                with sent as (
                    select * from %s
                ),
                texts as (
                    select *, %s from sent
                ),
                typed as (
                    select *, %s from texts
                )
                select %s from typed""".formatted(
                        source(file),
                        named(BulkColumn::text, BulkColumn::textName),
                        named(BulkColumn::value, BulkColumn::valueName),
                        result());
    }

    private String named(Function<BulkColumn, String> expression, Function<BulkColumn, String> name) {
        return columns.stream()
                .map(column -> expression.apply(column) + " as " + name.apply(column))
                .collect(Collectors.joining(", "));
    }

    private String source(Object file) {
        List<String> cells =
                IntStream.range(0, picked.width()).mapToObj(BulkColumn::cell).toList();
        String types = cells.stream().map(cell -> cell + ": 'varchar'").collect(Collectors.joining(", ", "{", "}"));
        return """
                read_csv(%s, columns = %s, auto_detect = false, header = false, skip = %s, delim = %s, quote = %s,
                    escape = %s, force_not_null = %s, strict_mode = true, null_padding = false)""".formatted(
                        Sql.text(file),
                        types,
                        dialect.headerRow(),
                        Sql.text(dialect.delimiter()),
                        Sql.text(dialect.quoteChar()),
                        Sql.text(dialect.quoteChar()),
                        Sql.texts(cells));
    }

    private String result() {
        List<String> results = new ArrayList<>();
        columns.forEach(column -> results.add(
                column.valueName() + " as " + Sql.name(column.column().name())));
        results.add(rejection(column -> Sql.text(header(column)), "rejected_column"));
        results.add(rejection(BulkSelect::sent, "rejected_value"));
        results.add(rejection(column -> Sql.text(column.expected()), "rejected_reason"));
        List<Integer> kept = picked.unpicked();
        List<LakeColumn> names = picked.sentColumns();
        for (int i = 0; i < kept.size(); i++) {
            results.add(BulkColumn.cell(kept.get(i)) + " as "
                    + Sql.name(names.get(i).name()));
        }
        return String.join(", ", results);
    }

    private String rejection(Function<BulkColumn, String> told, String name) {
        String unread = columns.stream()
                .filter(BulkColumn::isTyped)
                .map(column -> "when %s then %s".formatted(column.isUnread(), told.apply(column)))
                .collect(Collectors.joining(" "));
        String none = noFigure(told, name);
        return unread.isEmpty() && none.isEmpty()
                ? "cast(null as varchar) as " + name
                : "case %s %s end as %s".formatted(unread, none, name);
    }

    private String noFigure(Function<BulkColumn, String> told, String name) {
        List<BulkColumn> figures = columns.stream()
                .filter(column ->
                        column.is(ColumnType.AMOUNT) || column.is(ColumnType.DEBIT) || column.is(ColumnType.CREDIT))
                .toList();
        if (figures.isEmpty()) {
            return "";
        }
        String isMissing =
                figures.stream().map(column -> column.valueName() + " is null").collect(Collectors.joining(" and "));
        String tells = name.equals("rejected_reason") ? Sql.text(RecordTyper.NO_AMOUNT) : told.apply(figures.get(0));
        return "when %s then %s".formatted(isMissing, tells);
    }

    private static String sent(BulkColumn column) {
        @Nullable PickedColumn source = column.source();
        return source == null ? "null" : BulkColumn.cell(source);
    }

    private String header(BulkColumn column) {
        @Nullable PickedColumn source = column.source();
        return source == null ? "" : picked.header(source.position());
    }
}
