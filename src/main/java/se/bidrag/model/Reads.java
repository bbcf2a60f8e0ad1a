package se.bidrag.model;

import java.util.Set;
import java.util.TreeSet;
import se.bidrag.warehouse.Warehouse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A select as DuckDB's own parser sees it, and which tables it reads. */
final class Reads {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Warehouse warehouse;

    Reads(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** The tables with a schema that the file's select names, such as {@code core.dim_region}. */
    Set<String> of(SqlFile file) {
        Set<String> tables = new TreeSet<>();
        collect(tree(file), tables);
        return tables;
    }

    /** The file's one select, as a tree. */
    JsonNode tree(SqlFile file) {
        String serialized = warehouse
                .sql()
                .sql("select json_serialize_sql(cast(? as varchar))")
                .param(file.text())
                .query(String.class)
                .single();
        JsonNode tree = JSON.readTree(serialized);
        if (tree.path("error").asBoolean()) {
            throw new ModelException("%s is not one select: %s (at character %s)"
                    .formatted(
                            file.path(),
                            tree.path("error_message").asString(),
                            tree.path("position").asString("?")));
        }
        if (tree.path("statements").size() != 1) {
            throw new ModelException("%s holds %d selects; expected one"
                    .formatted(file.path(), tree.path("statements").size()));
        }
        return tree.path("statements").path(0).path("node");
    }

    private static void collect(JsonNode node, Set<String> tables) {
        if (node.path("type").asString("").equals("BASE_TABLE")
                && !node.path("schema_name").asString("").isEmpty()) {
            tables.add(node.path("schema_name").asString() + "."
                    + node.path("table_name").asString());
        }
        for (JsonNode child : node) {
            collect(child, tables);
        }
    }
}
