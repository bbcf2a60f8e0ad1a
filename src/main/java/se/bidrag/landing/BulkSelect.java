package se.bidrag.landing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Dialect;
import se.bidrag.delivery.Reading;
import se.bidrag.warehouse.Sql;

/**
 * The one select by which DuckDB reads a regular bulk file: columns that a scan vouches for as their types, others as
 * text, then typed and judged. Columns that the file does not fill, and why none of its records is rejected, are left out.
 */
final class BulkSelect {

    /** Those that DuckDB takes. */
    private static final String DECIMAL_MARKS = ".,";

    private final PickedColumns picked;
    private final Dialect dialect;
    private final List<BulkColumn> columns = new ArrayList<>();
    private final @Nullable Character decimalMark;
    private final boolean hasCompactDates;
    private final boolean mayReject;

    BulkSelect(LakeShape shape, PickedColumns picked, Reading reading, ScanTotal scan) {
        this.picked = picked;
        this.dialect = reading.dialect();
        List<Filled> filled = shape.columns().stream()
                .flatMap(column -> Optional.ofNullable(picked.filling(column.name())).stream()
                        .map(source -> new Filled(column, source, scan.columns().get(source.position()))))
                .toList();
        this.decimalMark = filled.stream()
                .filter(each -> each.column().isNumber() && each.seen().isPlain())
                .map(each -> each.source().field().decimalChar())
                .filter(mark -> DECIMAL_MARKS.indexOf(mark) >= 0 && mark != dialect.delimiter())
                .findFirst()
                .orElse(null);
        this.hasCompactDates = filled.stream()
                .anyMatch(each -> each.column().isDate() && each.seen().isCompactDate());
        filled.forEach(each -> columns.add(new BulkColumn(
                each.column(),
                each.source(),
                shape.kind(),
                reading.missingValues(),
                isTyped(each),
                each.seen().hasBlankEdges())));
        this.mayReject = columns.stream().anyMatch(BulkColumn::mayFail)
                || (!figures().isEmpty() && !scan.everyRecordHasFigure());
    }

    private record Filled(LakeColumn column, PickedColumn source, ScannedColumn seen) {}

    /** DuckDB takes one decimal mark and one form of dates for a whole file. */
    private boolean isTyped(Filled column) {
        if (column.column().isDate()) {
            return hasCompactDates
                    ? column.seen().isCompactDate()
                    : column.seen().isPlain();
        }
        return column.column().isNumber()
                && column.seen().isPlain()
                && decimalMark != null
                && decimalMark == column.source().field().decimalChar();
    }

    /** Whether a record may turn out to be rejected; else the file has no columns that say why. */
    boolean mayReject() {
        return mayReject;
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
        List<String> types = new ArrayList<>(IntStream.range(0, picked.width())
                .mapToObj(position -> "varchar")
                .toList());
        columns.stream()
                .filter(BulkColumn::isTyped)
                .forEach(column ->
                        types.set(column.source().position(), column.column().type()));
        List<String> texts = IntStream.range(0, picked.width())
                .filter(position -> types.get(position).equals("varchar"))
                .mapToObj(BulkColumn::cell)
                .toList();
        String declared = IntStream.range(0, picked.width())
                .mapToObj(position -> "%s: %s".formatted(BulkColumn.cell(position), Sql.text(types.get(position))))
                .collect(Collectors.joining(", ", "{", "}"));
        return """
                read_csv(%s, columns = %s, auto_detect = false, header = false, skip = %s, delim = %s, quote = %s,
                    escape = %s, force_not_null = %s, strict_mode = true, null_padding = false%s%s)""".formatted(
                        Sql.text(file),
                        declared,
                        dialect.headerRow(),
                        Sql.text(dialect.delimiter()),
                        Sql.text(dialect.quoteChar()),
                        Sql.text(dialect.quoteChar()),
                        Sql.texts(texts),
                        decimalMark == null ? "" : ", decimal_separator = " + Sql.text(decimalMark),
                        hasCompactDates ? ", dateformat = '%Y%m%d'" : "");
    }

    private String result() {
        List<String> results = new ArrayList<>();
        columns.forEach(column -> results.add(
                column.valueName() + " as " + Sql.name(column.column().name())));
        if (mayReject) {
            results.add(
                    rejection(column -> Sql.text(picked.header(column.source().position())), "rejected_column"));
            results.add(rejection(BulkColumn::sent, "rejected_value"));
            results.add(rejection(column -> Sql.text(column.expected()), "rejected_reason"));
        }
        List<Integer> kept = picked.unpicked();
        List<LakeColumn> names = picked.sentColumns();
        for (int i = 0; i < kept.size(); i++) {
            results.add(BulkColumn.cell(kept.get(i)) + " as "
                    + Sql.name(names.get(i).name()));
        }
        return String.join(", ", results);
    }

    private String rejection(Function<BulkColumn, String> told, String name) {
        Stream<String> unread = columns.stream().filter(BulkColumn::mayFail).map(column -> "when %s then %s"
                .formatted(column.isUnread(), told.apply(column)));
        return "case %s end as %s"
                .formatted(
                        Stream.concat(unread, withoutFigure(told, name).stream())
                                .collect(Collectors.joining(" ")),
                        name);
    }

    private Optional<String> withoutFigure(Function<BulkColumn, String> told, String name) {
        String isMissing = figures().stream()
                .map(column -> column.valueName() + " is null")
                .collect(Collectors.joining(" and "));
        return figures().stream()
                .findFirst()
                .map(first -> name.equals("rejected_reason") ? Sql.text(RecordTyper.NO_AMOUNT) : told.apply(first))
                .map(tells -> "when %s then %s".formatted(isMissing, tells));
    }

    private List<BulkColumn> figures() {
        return columns.stream()
                .filter(column ->
                        column.is(ColumnType.AMOUNT) || column.is(ColumnType.DEBIT) || column.is(ColumnType.CREDIT))
                .toList();
    }
}
