package se.bidrag.landing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bidrag.delivery.Reading;

/** Types and counts a file's records and keeps none of them. */
final class RecordCount implements CellSink {

    private final LakeShape shape;
    private final Reading reading;
    private final ControlTotals totals = new ControlTotals();
    private @Nullable PickedColumns picked;
    private @Nullable RecordTyper typer;

    RecordCount(LakeShape shape, Reading reading) {
        this.shape = shape;
        this.reading = reading;
    }

    @Override
    public void header(List<String> cells) {
        PickedColumns matched = PickedColumns.match(cells, reading, shape);
        typer = new RecordTyper(shape, matched, reading);
        picked = matched;
    }

    @Override
    public void record(List<String> cells) {
        totals.add(Objects.requireNonNull(typer).type(cells));
    }

    LakeContents contents() {
        PickedColumns columns = Objects.requireNonNull(picked);
        return new LakeContents(
                totals.records(), totals.rejected(), totals.totals(), columns.amountHeader(), columns.description());
    }
}
