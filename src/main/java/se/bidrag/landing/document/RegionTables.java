package se.bidrag.landing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.bidrag.landing.document.text.Block;
import se.bidrag.landing.document.text.ExtractedDocument;
import se.bidrag.landing.document.text.Grid;
import se.bidrag.landing.document.text.Letters;
import se.bidrag.landing.document.text.TextLine;

/**
 * The one recogniser of all formats: regions are a closed set of names, and a table is what its rows, header and total
 * agree on.
 */
final class RegionTables {

    private final Vocabulary words;
    private final List<RegionTable> tables = new ArrayList<>();
    private final LinesAround lines;

    private RegionTables(Vocabulary words) {
        this.words = words;
        this.lines = new LinesAround(words.units());
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
        found.endBelow();
        List<RegionTable> numbered = new ArrayList<>();
        found.tables.forEach(table -> numbered.add(table.numbered(numbered.size() + 1)));
        return numbered;
    }

    private void line(TextLine line) {
        endBelow();
        lines.add(Letters.spaced(line.text()), !tables.isEmpty());
    }

    /** A unit that the line after a table names is the table's, unless another table follows, which that line heads. */
    private void endBelow() {
        int last = tables.size() - 1;
        lines.unitBelow()
                .filter(unit -> tables.get(last).unitAbove().isEmpty())
                .ifPresent(unit -> tables.set(last, tables.get(last).in(unit)));
    }

    private void grid(Grid whole) {
        boolean isTable = false;
        for (Grid part : GridParts.of(whole, words)) {
            List<RegionTable> read = blocks(part);
            read.forEach(this::add);
            isTable |= !read.isEmpty();
        }
        if (isTable) {
            lines.clear();
        } else {
            whole.rows().forEach(row -> lines.add(Letters.spaced(String.join(" ", row.cells())), false));
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
            while (names.size() > 1 && to > name + 2 && isBlank(grid, to - 1)) {
                to--;
            }
            List<Integer> codes = hasCode ? List.of(name - 1) : List.of();
            GridTable block = new GridTable(GridBlock.of(words, grid, from, to, name, codes));
            blocks.add(table(grid, block));
        }
        return stacked(blocks);
    }

    private static boolean isBlank(Grid grid, int column) {
        return grid.rows().stream().allMatch(row -> row.cell(column).isEmpty());
    }

    private RegionTable table(Grid grid, GridTable block) {
        List<RegionRow> rows = block.rows();
        List<String> titles = new ArrayList<>(block.titles());
        Stream.of(grid.title()).filter(title -> !title.isEmpty()).forEach(titles::add);
        List<TableColumn> columns = block.columns(block.headers(), rows);
        return new RegionTable(
                1, lines.headings(titles), columns, StrayFigures.refused(columns, rows), lines.unit(titles));
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
