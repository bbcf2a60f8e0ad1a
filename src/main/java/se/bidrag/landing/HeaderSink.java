package se.bidrag.landing;

import java.util.List;
import se.bidrag.delivery.Field;

/** Keeps a header and no records. */
final class HeaderSink implements CellSink {

    private List<String> cells = List.of();

    @Override
    public void header(List<String> header, List<Field> fields) {
        cells = List.copyOf(header);
    }

    @Override
    public void record(List<String> record) {}

    @Override
    public void refused(List<String> record, String reason) {}

    List<String> cells() {
        return cells;
    }
}
