package se.bidrag.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The models whose rows of a delivery may be kept from build to build, by their header: all that read one source, for what
 * is left of the source is only what is not kept.
 */
public final class KeptModels {

    private final ModelGraph graph;
    private final List<SqlFile> files;
    private final KeptHeader header;

    private KeptModels(ModelGraph graph, List<SqlFile> files, KeptHeader header) {
        this.graph = graph;
        this.files = files;
        this.header = header;
    }

    /**
     * Those of a night.
     *
     * @throws ModelException when none is kept, two keep in different ways, or a table that is not kept reads the source
     */
    public static KeptModels of(ModelGraph graph) {
        List<SqlFile> files = graph.inOrder().stream()
                .filter(file -> KeptHeader.of(file).isPresent())
                .toList();
        Set<KeptHeader> headers = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        files.forEach(file -> KeptHeader.of(file).ifPresent(headers::add));
        if (headers.size() != 1) {
            throw new ModelException("models are kept in %d ways, %s; expected one".formatted(headers.size(), headers));
        }
        KeptModels kept = new KeptModels(graph, files, headers.iterator().next());
        kept.holdReaders();
        return kept;
    }

    /** Of the source only what is not kept is there: a table that reads it and is not kept would lack rows. */
    private void holdReaders() {
        Set<String> kept = tables();
        List<String> lacking = new ArrayList<>();
        for (SqlFile model : graph.inOrder()) {
            boolean isTable = !model.layer().equals("staging");
            if (isTable && !kept.contains(model.table()) && readsTheSource(model.table())) {
                lacking.add(model.path());
            }
        }
        if (!lacking.isEmpty()) {
            throw new ModelException("%s read %s without being kept; expected the header 'Kept: %s while …'"
                    .formatted(lacking, header.source(), header.source()));
        }
    }

    /** Whether it reads the source itself or through views. */
    private boolean readsTheSource(String table) {
        return graph.reads(table).stream()
                .anyMatch(
                        read -> read.equals(header.source()) || (read.startsWith("staging.") && readsTheSource(read)));
    }

    /** The tables that are kept, in the order of their names. */
    public Set<String> tables() {
        return files.stream().map(SqlFile::table).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The raw tables that must stay as they are for a delivery's rows to be kept. */
    public List<String> unchanged() {
        return header.unchanged();
    }
}
