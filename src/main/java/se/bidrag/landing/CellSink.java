package se.bidrag.landing;

import java.util.List;

/** Takes a file's header and then its records, in order. */
interface CellSink {

    /** Called once, first. */
    void header(List<String> cells);

    /** Called for each record, whatever its number of cells. */
    void record(List<String> cells);
}
