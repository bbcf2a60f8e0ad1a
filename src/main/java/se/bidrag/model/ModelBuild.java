package se.bidrag.model;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseException;

/** Builds a fresh database from the SQL files: raw tables from their shapes, views for staging, tables for the rest. */
public final class ModelBuild {

    /** Raw tables that are filled after the models they follow: what checks found and what came out. */
    private static final String FILLED_AFTERWARDS = "Filled: after the models";

    private static final Pattern LINE = Pattern.compile("LINE (\\d+):");

    private final SqlLibrary library;
    private final Warehouse warehouse;
    private final ModelGraph graph;
    private final Set<String> last;
    private KeptRows kept = KeptRows.NONE;

    /** A night's build: every layer that is published, and what that rests on. */
    public ModelBuild(SqlLibrary library, Warehouse warehouse) {
        this(library, ModelGraph.NIGHT, warehouse);
    }

    private ModelBuild(SqlLibrary library, List<String> layers, Warehouse warehouse) {
        this.library = library;
        this.warehouse = warehouse;
        this.graph = ModelGraph.of(library, layers, warehouse);
        this.last = graph.restingOn(library.in("raw").stream()
                .filter(shape -> shape.comments().contains(FILLED_AFTERWARDS))
                .map(SqlFile::table)
                .collect(Collectors.toSet()));
    }

    /** A build of what deliveries say themselves, which is then neither reconciled nor published. */
    public static ModelBuild ofDeliveries(SqlLibrary library, Warehouse warehouse) {
        return new ModelBuild(library, ModelGraph.DELIVERY, warehouse);
    }

    /** A build of the questions about deliveries tried on their own, over tables that are there already. */
    public static ModelBuild ofTrial(SqlLibrary library, Warehouse warehouse) {
        return new ModelBuild(library, ModelGraph.TRIAL, warehouse);
    }

    /** A build of what is frozen when a period is closed, over a night's tables and what its checks found. */
    public static ModelBuild ofClosing(SqlLibrary library, Warehouse warehouse) {
        return new ModelBuild(library, ModelGraph.CLOSING, warehouse);
    }

    /** Makes the schemas, the prelude's functions and every raw table, empty. */
    public void prepare() {
        library.in("prelude").forEach(this::run);
        for (String schema : List.of("raw", "staging", "core", "reconciliation", "mart", "audit", "trial", "closing")) {
            warehouse.execute("create schema if not exists " + schema);
        }
        together(() -> library.in("raw").forEach(shape -> make("table", shape)));
    }

    /** Adds these rows to the tables that they are kept for, as each is built. */
    public void keep(KeptRows rows) {
        kept = rows;
    }

    /** Builds every model of these layers, whatever the checks found or not. */
    public void all() {
        build(graph.inOrder(), (building, number, of) -> {});
    }

    /** Builds the models that do not wait for the checks, telling the listener of each before it starts. */
    public void beforeChecks(ModelListener listener) {
        build(
                graph.inOrder().stream()
                        .filter(file -> !last.contains(file.table()))
                        .toList(),
                listener);
    }

    /** Builds the models that rest on what the checks found. */
    public void afterChecks(ModelListener listener) {
        build(
                graph.inOrder().stream()
                        .filter(file -> last.contains(file.table()))
                        .toList(),
                listener);
    }

    /** Builds one model and what it rests on, and no other. */
    public void only(String table) {
        Set<String> behind = graph.behind(table);
        build(
                graph.inOrder().stream()
                        .filter(file -> file.table().equals(table) || behind.contains(file.table()))
                        .toList(),
                (building, number, of) -> {});
    }

    /** What each model reads. */
    public ModelGraph graph() {
        return graph;
    }

    private void build(List<SqlFile> files, ModelListener listener) {
        together(() -> {
            for (int i = 0; i < files.size(); i++) {
                listener.building(files.get(i).table(), i + 1, files.size());
                make(files.get(i).layer().equals("staging") ? "view" : "table", files.get(i));
                addKept(files.get(i).table());
            }
        });
    }

    private void addKept(String table) {
        kept.of(table).ifPresent(rows -> warehouse.execute("insert into %s by name %s".formatted(table, rows)));
    }

    /** One transaction for many tables: a file that is thrown away need not be forced to disk after each of them. */
    private void together(Runnable tables) {
        warehouse.execute("begin transaction");
        try {
            tables.run();
        } catch (RuntimeException e) {
            warehouse.execute("rollback");
            throw e;
        }
        warehouse.execute("commit");
    }

    private void make(String what, SqlFile file) {
        execute(file, "create %s %s as\n".formatted(what, file.table()));
    }

    private void run(SqlFile file) {
        execute(file, "");
    }

    private void execute(SqlFile file, String before) {
        try {
            warehouse.execute(before + file.text());
        } catch (WarehouseException e) {
            String message = String.valueOf(e.getMessage());
            Matcher line = LINE.matcher(message);
            int above = before.isEmpty() ? 0 : 1;
            String place = line.find() ? ", line " + (Integer.parseInt(line.group(1)) - above) : "";
            throw new ModelException("%s%s: %s".formatted(file.path(), place, message), e);
        }
    }
}
