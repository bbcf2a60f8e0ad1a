package se.bidrag.landing;

import java.util.List;

/** Keeps a header and no records. */
final class HeaderSink implements CellSink {

    private List<String> cells = List.of();

    @Override
    public void header(List<String> header) {
        cells = List.copyOf(header);
    }

    @Override
    public void record(List<String> record) {}

    List<String> cells() {
        return cells;
    }
}
