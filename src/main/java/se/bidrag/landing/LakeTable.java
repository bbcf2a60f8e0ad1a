package se.bidrag.landing;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Reading;
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
    private @Nullable RowAppender appender;

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
        appender = warehouse.append("main", name);
    }

    @Override
    public void record(List<String> cells) {
        add(Objects.requireNonNull(typer).type(cells));
    }

    @Override
    public void refused(List<String> cells, String reason) {
        add(Objects.requireNonNull(typer).unreadable(String.join(" | ", cells), reason));
    }

    private void add(TypedRecord typed) {
        totals.add(typed);
        Objects.requireNonNull(appender).row(typed.values().toArray());
    }

    /** Ends the table and writes it; row n of the Parquet file is record n. */
    LakeContents copyTo(Path parquet, Surroundings around) {
        Objects.requireNonNull(appender).close();
        appender = null;
        warehouse.execute("copy %s to %s (format parquet)".formatted(name, Sql.text(parquet)));
        PickedColumns columns = Objects.requireNonNull(picked);
        return new LakeContents(
                totals.records(),
                totals.rejected(),
                totals.totals(),
                columns.amountHeader(),
                columns.description(),
                around);
    }

    @Override
    public void close() {
        if (appender != null) {
            appender.close();
        }
        warehouse.execute("drop table if exists " + name);
    }
}
