package se.bidrag.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bidrag.warehouse.Warehouse;

/** The models in an order in which each finds what it reads already built. */
public final class ModelGraph {

    /** The layers that a night builds from SQL, in the order of the story. */
    static final List<String> NIGHT = List.of("staging", "core", "reconciliation", "mart", "audit");

    /** What the models of {@link #TRIAL} read: a delivery as its own records make it, without the rest of the home. */
    static final List<String> DELIVERY = List.of("staging", "core");

    /** Questions about a delivery that is tried on its own. */
    static final List<String> TRIAL = List.of("trial");

    /** What is frozen when a period is closed, over a finished build. */
    static final List<String> CLOSING = List.of("closing");

    private final Map<String, SqlFile> models;
    private final Map<String, Set<String>> reads;

    private ModelGraph(Map<String, SqlFile> models, Map<String, Set<String>> reads) {
        this.models = models;
        this.reads = reads;
    }

    /** Orders the models of a night by what they read; the database is asked to parse, nothing is built. */
    public static ModelGraph of(SqlLibrary library, Warehouse warehouse) {
        return of(library, NIGHT, warehouse);
    }

    static ModelGraph of(SqlLibrary library, List<String> layers, Warehouse warehouse) {
        Map<String, SqlFile> byTable = new TreeMap<>();
        layers.forEach(layer -> library.in(layer).forEach(file -> byTable.put(file.table(), file)));
        Set<String> known = new TreeSet<>(byTable.keySet());
        Stream.concat(Stream.of("raw"), NIGHT.stream())
                .flatMap(layer -> library.in(layer).stream())
                .forEach(file -> known.add(file.table()));

        Reads parser = new Reads(warehouse);
        Map<String, Set<String>> reads = new TreeMap<>();
        byTable.values().forEach(file -> reads.put(file.table(), checked(parser.of(file), known, file)));

        Map<String, SqlFile> ordered = new LinkedHashMap<>();
        byTable.keySet().forEach(table -> visit(table, byTable, reads, ordered, new ArrayList<>()));
        return new ModelGraph(ordered, reads);
    }

    private static Set<String> checked(Set<String> found, Set<String> known, SqlFile file) {
        List<String> unknown =
                found.stream().filter(table -> !known.contains(table)).toList();
        if (!unknown.isEmpty()) {
            throw new ModelException(
                    "%s reads %s, which no SQL file makes".formatted(file.path(), String.join(", ", unknown)));
        }
        return found;
    }

    private static void visit(
            String table,
            Map<String, SqlFile> models,
            Map<String, Set<String>> reads,
            Map<String, SqlFile> ordered,
            List<String> path) {
        SqlFile file = models.get(table);
        if (file == null || ordered.containsKey(table)) {
            return;
        }
        if (path.contains(table)) {
            throw new ModelException("models read each other in a circle: %s -> %s"
                    .formatted(String.join(" -> ", path.subList(path.indexOf(table), path.size())), table));
        }
        path.add(table);
        reads.getOrDefault(table, Set.of()).forEach(read -> visit(read, models, reads, ordered, path));
        path.remove(path.size() - 1);
        ordered.put(table, file);
    }

    /** Every model, in build order. */
    public List<SqlFile> inOrder() {
        return List.copyOf(models.values());
    }

    /** The tables that one table's model reads, directly; empty for a raw table. */
    public Set<String> reads(String table) {
        return Set.copyOf(reads.getOrDefault(table, Set.of()));
    }

    /** Everything that one table's model rests on, directly or through others, raw tables too; not the table itself. */
    public Set<String> behind(String table) {
        Set<String> behind = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(reads(table));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (behind.add(next)) {
                open.addAll(reads(next));
            }
        }
        return behind;
    }

    /** The models that rest on one of these tables, directly or through others. */
    public Set<String> restingOn(Set<String> tables) {
        Set<String> resting = new TreeSet<>();
        models.keySet()
                .forEach(
                        model -> { // build order: what a model reads was decided before it
                            if (reads(model).stream()
                                    .anyMatch(read -> tables.contains(read) || resting.contains(read))) {
                                resting.add(model);
                            }
                        });
        return resting.stream().collect(Collectors.toCollection(TreeSet::new));
    }
}
