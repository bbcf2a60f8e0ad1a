package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.bidrag.landing.document.text.Letters;

/**
 * A table whose rows are regions, as found in a document.
 *
 * @param number among the document's tables of regions, from 1
 * @param headings what stands above it, the nearest first: caption, sheet, heading, lines
 * @param unitAbove the unit that a sentence above names for the table; empty for none
 */
public record RegionTable(
        int number, List<String> headings, List<TableColumn> columns, List<RegionRow> rows, String unitAbove) {

    /** Fewer regions make no table, unless it is asked for. */
    static final int LEAST_REGIONS = 3;

    public RegionTable {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Codes of the regions that have a row. */
    public List<String> regions() {
        return rows.stream()
                .map(RegionRow::region)
                .filter(region -> !region.isEmpty())
                .distinct()
                .toList();
    }

    public boolean hasTotal() {
        return rows.stream().anyMatch(row -> row.is() == RegionRow.Is.TOTAL);
    }

    long unknown() {
        return rows.stream().filter(row -> row.is() == RegionRow.Is.UNKNOWN).count();
    }

    List<TableColumn> money() {
        return columns.stream()
                .filter(column -> column.holds() == TableColumn.Holds.MONEY)
                .toList();
    }

    TableColumn name() {
        return columns.stream()
                .filter(column -> column.holds() == TableColumn.Holds.NAME)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("table %d has no column of names".formatted(number)));
    }

    /** A region that has two rows, which could count it twice. */
    List<String> repeated() {
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> !row.region().isEmpty() && !seen.add(row.region()))
                .map(row -> row.cells().get(name().number() - 1))
                .distinct()
                .toList();
    }

    /** Whether names or heading say that municipalities get this money, by county. */
    public boolean isForMunicipalities() {
        String column = Letters.folded(name().header());
        boolean byHeading = headings.stream()
                .map(Letters::folded)
                .filter(heading -> heading.contains("kommun") || heading.contains("skol") || heading.contains("region"))
                .findFirst()
                .filter(heading -> !heading.contains("region"))
                .isPresent();
        return column.contains("kommun")
                || byHeading
                || unknown() * 4 > Math.max(8, regions().size());
    }

    /** Whether the other table is the rest of this one, after a page break. */
    boolean goesOnIn(RegionTable other) {
        Set<String> both = new HashSet<>(regions());
        both.retainAll(other.regions());
        List<String> header = headers();
        boolean isAlike = columns.size() == other.columns.size()
                && (other.headers().stream().allMatch(String::isEmpty)
                        || other.headers().equals(header));
        boolean isUnheaded = other.headings.isEmpty()
                || Objects.equals(other.headings, headings)
                || other.headings.get(0).length() < 20;
        boolean isOfUnit = other.unitAbove.isEmpty() || other.unitAbove.equals(unitAbove);
        return !hasTotal() && both.isEmpty() && isAlike && isUnheaded && isOfUnit;
    }

    private List<String> headers() {
        return columns.stream().map(column -> Letters.folded(column.header())).toList();
    }

    RegionTable with(RegionTable rest) {
        List<RegionRow> all = new ArrayList<>(rows);
        all.addAll(rest.rows);
        return new RegionTable(number, headings, columns, all, unitAbove);
    }

    RegionTable in(String unit) {
        return new RegionTable(number, headings, columns, rows, unit);
    }

    RegionTable numbered(int other) {
        return new RegionTable(other, headings, columns, rows, unitAbove);
    }

    /** For people who have to choose among tables. */
    public String description() {
        return "table %d%s: %d regions%s, columns %s%s"
                .formatted(
                        number,
                        headings.isEmpty() ? "" : " '" + shortened(headings.get(0)) + "'",
                        regions().size(),
                        hasTotal() ? " and a total" : "",
                        String.join(", ", names(money().stream())),
                        isForMunicipalities() ? " (for municipalities)" : "");
    }

    private static List<String> names(Stream<TableColumn> columns) {
        return columns.map(column -> "'" + column.name() + "'").toList();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
