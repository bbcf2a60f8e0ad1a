package se.bidrag.landing;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Reading;
import se.bidrag.delivery.TotalRow;
import se.bidrag.warehouse.RowAppender;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/** Collects one file's records in a passing table and copies them, in order, to Parquet. */
final class LakeTable implements CellSink, AutoCloseable {

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final Warehouse warehouse;
    private final LakeShape shape;
    private final Reading reading;
    private final String name = "landing_" + NUMBERS.incrementAndGet();
    private final ControlTotals totals = new ControlTotals();
    private @Nullable PickedColumns picked;
    private @Nullable RecordTyper typer;
    private @Nullable BrokenLines brokenLines;
    private @Nullable OtherTables otherTables;
    private @Nullable RowAppender appender;
    private @Nullable List<String> before;
    private @Nullable List<String> held;

    LakeTable(Warehouse warehouse, LakeShape shape, Reading reading) {
        this.warehouse = warehouse;
        this.shape = shape;
        this.reading = reading;
    }

    @Override
    public void header(List<String> cells, List<Field> fields) {
        PickedColumns matched = PickedColumns.match(cells, fields, shape);
        RecordTyper made = new RecordTyper(shape, matched, reading);
        warehouse.execute("create table %s %s".formatted(name, LakeShape.definition(made.columns())));
        picked = matched;
        typer = made;
        brokenLines = new BrokenLines(matched, shape.kind());
        otherTables = new OtherTables(cells, shape.kind());
        appender = warehouse.append("main", name);
    }

    /** Holds each record until the next one is seen, which may tell that it is not whole. */
    @Override
    public void record(List<String> cells) {
        if (held != null) {
            totals.add(append(held, cells));
        }
        before = held;
        held = cells;
    }

    @Override
    public void refused(List<String> cells, String reason) {
        if (held != null) {
            totals.add(append(held, null));
            held = null;
        }
        totals.add(append(Objects.requireNonNull(typer).unreadable(String.join(" | ", cells), reason)));
    }

    private TypedRecord append(List<String> cells, @Nullable List<String> after) {
        TypedRecord typed = Objects.requireNonNull(typer)
                .type(cells, Objects.requireNonNull(brokenLines).reason(before, cells, after));
        if (typed.isRejected()) {
            Objects.requireNonNull(otherTables).check(totals.records() + 1, cells);
        }
        return append(typed);
    }

    private TypedRecord append(TypedRecord typed) {
        Objects.requireNonNull(appender).row(typed.values().toArray());
        return typed;
    }

    /** Ends the table and writes it; row n of the Parquet file is record n. */
    LakeContents copyTo(Path parquet, Surroundings around) {
        boolean hasOwnTotal = reading.totalRow() == TotalRow.LAST;
        if (held != null) {
            TypedRecord last = append(held, null);
            if (!hasOwnTotal) {
                totals.add(last);
            }
        }
        Objects.requireNonNull(appender).close();
        appender = null;
        warehouse.execute("copy %s to %s (format parquet)".formatted(name, Sql.text(parquet)));
        PickedColumns columns = Objects.requireNonNull(picked);
        LakeContents contents = new LakeContents(
                totals.records(),
                totals.rejected(),
                totals.totals(),
                columns.amountHeader(),
                columns.description(),
                around);
        return hasOwnTotal ? contents.with(ownTotal(parquet)) : contents;
    }

    private OwnTotal ownTotal(Path parquet) {
        return new OwnTotalRow(warehouse, shape).of(parquet, held == null ? 0 : totals.records() + 1);
    }

    @Override
    public void close() {
        if (appender != null) {
            appender.close();
        }
        warehouse.execute("drop table if exists " + name);
    }
}
