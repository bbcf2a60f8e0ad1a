package se.bidrag.landing.document;

import java.util.List;

/**
 * A row of a table of regions.
 *
 * @param is what its label makes it
 * @param region the code of the region that it names; empty for none
 * @param cells as sent; the label without marks that point to notes
 * @param fault why the row is refused, whatever its figures are; empty when nothing speaks against it
 */
public record RegionRow(Is is, String region, List<String> cells, String fault) {

    /** What a row's label says. */
    public enum Is {
        /** A region that is known. */
        REGION,
        /** A word for the sum of all. */
        TOTAL,
        /** Neither, though there are figures. */
        UNKNOWN
    }

    public RegionRow {
        cells = List.copyOf(cells);
    }

    RegionRow refused(String why) {
        return fault.isEmpty() ? new RegionRow(is, region, cells, why) : this;
    }
}
