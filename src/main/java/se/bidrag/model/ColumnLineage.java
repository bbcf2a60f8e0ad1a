package se.bidrag.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.bidrag.warehouse.Warehouse;

/** Which columns of which tables the values of a column are made of, read out of the models' own selects. */
public final class ColumnLineage {

    /** A column of a table, schema and all. */
    public record Column(String table, String name) {}

    private final SqlLibrary library;
    private final Reads parser;
    private final Map<String, SelectTree> selects = new HashMap<>();

    public ColumnLineage(SqlLibrary library, Warehouse parser) {
        this.library = library;
        this.parser = new Reads(parser);
    }

    /** The columns that this one's values are taken or computed from, directly; empty for a raw table. */
    public Set<Column> sources(Column column) {
        return select(column.table()).sources(column.name(), this::columns);
    }

    /** The columns of raw tables that this one's values are made of in the end, in order; empty where none is. */
    public Set<Column> rawSources(Column column) {
        Set<Column> raw = new TreeSet<>(Comparator.comparing(Column::table).thenComparing(Column::name));
        Set<Column> seen = new HashSet<>(Set.of(column));
        Deque<Column> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Column next = open.remove();
            if (next.table().startsWith("raw.")) {
                raw.add(next);
            } else {
                sources(next).stream().filter(seen::add).forEach(open::add);
            }
        }
        return raw;
    }

    /**
     * The tables through which values come from a raw table to a column, from the column's table down: each before the
     * tables that it is made of.
     */
    public List<String> tablesBetween(Column column, String rawTable) {
        Set<Column> leading = new LinkedHashSet<>();
        leads(column, rawTable, leading, new HashMap<>());
        List<String> tables = new ArrayList<>(
                leading.stream().map(Column::table).collect(Collectors.toCollection(LinkedHashSet::new)));
        Collections.reverse(tables);
        return tables;
    }

    private boolean leads(Column column, String rawTable, Set<Column> leading, Map<Column, Boolean> known) {
        Boolean told = known.get(column);
        if (told != null) {
            return told;
        }
        boolean leads = column.table().equals(rawTable);
        if (!column.table().startsWith("raw.")) {
            for (Column source : sources(column)) {
                leads |= leads(source, rawTable, leading, known);
            }
        }
        known.put(column, leads);
        if (leads) {
            leading.add(column);
        }
        return leads;
    }

    private List<String> columns(String table) {
        return select(table).columns();
    }

    private SelectTree select(String table) {
        return selects.computeIfAbsent(table, each -> new SelectTree(parser.tree(library.table(each))));
    }
}
