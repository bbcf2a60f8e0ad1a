package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one recogniser of all formats: regions are a closed set of names, and a table is what its rows, header and total
 * agree on.
 */
final class RegionTables {

    private static final int MOST_HEADINGS = 3;
    private static final int MOST_LINES_ABOVE = 10;

    private final Vocabulary words;
    private final List<RegionTable> tables = new ArrayList<>();
    private final List<String> above = new ArrayList<>();

    private RegionTables(Vocabulary words) {
        this.words = words;
    }

    /** Every table that names regions, numbered in reading order; lines are in tables already. */
    static List<RegionTable> in(ExtractedDocument document, Vocabulary words) {
        RegionTables found = new RegionTables(words);
        for (Block block : document.blocks()) {
            if (block instanceof TextLine line) {
                found.line(line);
            } else if (block instanceof Grid grid) {
                found.grid(grid);
            }
        }
        List<RegionTable> numbered = new ArrayList<>();
        found.tables.forEach(table -> numbered.add(table.numbered(numbered.size() + 1)));
        return numbered;
    }

    private void line(TextLine line) {
        String text = Letters.spaced(line.text());
        if (!text.isEmpty()) {
            above.add(0, text);
        }
    }

    private void grid(Grid whole) {
        boolean isTable = false;
        for (Grid part : GridParts.of(whole, words)) {
            List<RegionTable> read = blocks(part);
            read.forEach(this::add);
            isTable |= !read.isEmpty();
        }
        if (isTable) {
            above.clear();
        } else {
            whole.rows().forEach(row -> above.add(0, Letters.spaced(String.join(" ", row.cells()))));
        }
    }

    private void add(RegionTable table) {
        int last = tables.size() - 1;
        if (last >= 0 && tables.get(last).goesOnIn(table)) {
            tables.set(last, tables.get(last).with(table));
        } else {
            tables.add(table);
        }
    }

    private List<RegionTable> blocks(Grid grid) {
        NameColumns columns = new NameColumns(grid, words);
        List<Integer> names = columns.find();
        List<RegionTable> blocks = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            int name = names.get(at);
            boolean hasCode = name > 0 && columns.isCodeColumn(name - 1, name);
            boolean nextHasCode =
                    at + 1 < names.size() && columns.isCodeColumn(names.get(at + 1) - 1, names.get(at + 1));
            int from = names.size() == 1 ? 0 : hasCode ? name - 1 : name;
            int to = at + 1 == names.size() ? grid.width() : names.get(at + 1) - (nextHasCode ? 1 : 0);
            GridTable block = new GridTable(words, grid, from, to, name, hasCode ? List.of(name - 1) : List.of());
            blocks.add(table(grid, block));
        }
        return stacked(blocks);
    }

    private RegionTable table(Grid grid, GridTable block) {
        List<RegionRow> rows = block.rows();
        List<String> headings = new ArrayList<>(block.titles());
        Stream.of(grid.title()).filter(title -> !title.isEmpty()).forEach(headings::add);
        above.stream().limit(MOST_HEADINGS).forEach(headings::add);
        String unit = Stream.concat(block.titles().stream(), above.stream().limit(MOST_LINES_ABOVE))
                .map(this::unit)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
        List<TableColumn> columns = block.columns(block.headers(), rows);
        return new RegionTable(1, headings, columns, StrayFigures.refused(columns, rows), unit);
    }

    private Optional<String> unit(String sentence) {
        return UnitAbove.in(sentence, words.units());
    }

    /** Blocks side by side are one table when each has other regions and the same columns. */
    private static List<RegionTable> stacked(List<RegionTable> blocks) {
        List<RegionTable> tables = new ArrayList<>();
        for (RegionTable block : blocks) {
            int last = tables.size() - 1;
            if (last >= 0 && isBeside(tables.get(last), block)) {
                tables.set(last, tables.get(last).with(block));
            } else {
                tables.add(block);
            }
        }
        return tables;
    }

    private static boolean isBeside(RegionTable left, RegionTable right) {
        boolean isSameWidth = left.columns().size() == right.columns().size();
        boolean hasOtherRegions = left.regions().stream().noneMatch(right.regions()::contains);
        return isSameWidth && hasOtherRegions && headersAgree(left, right);
    }

    private static boolean headersAgree(RegionTable left, RegionTable right) {
        for (int at = 0; at < left.columns().size(); at++) {
            String one = Letters.folded(left.columns().get(at).header());
            String other = Letters.folded(right.columns().get(at).header());
            if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
                return false;
            }
        }
        return true;
    }
}
