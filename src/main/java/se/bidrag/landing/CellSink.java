package se.bidrag.landing;

import java.util.List;
import se.bidrag.delivery.Field;

/** Takes a file's header and then its records, in order. */
interface CellSink {

    /**
     * Called once, first.
     *
     * @param fields which columns are what: as declared, or as a document was recognised
     */
    void header(List<String> cells, List<Field> fields);

    /** Called for each record, whatever its number of cells. */
    void record(List<String> cells);

    /** Called in a record's place when its reader knows that it cannot be trusted. */
    void refused(List<String> cells, String reason);
}
