package se.bidrag.sql.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bidrag.model.SqlFile;
import se.bidrag.warehouse.Warehouse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A select as DuckDB's own parser sees it. */
record SqlTree(JsonNode root) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static SqlTree of(SqlFile file, Warehouse parser) {
        return new SqlTree(JSON.readTree(parser.sql()
                .sql("select json_serialize_sql(cast(? as varchar), skip_null := true, skip_empty := true)")
                .param(file.text())
                .query(String.class)
                .single()));
    }

    /** Why the text is not one select; empty when it is. */
    Optional<String> fault() {
        if (root.path("error").asBoolean()) {
            return Optional.of(
                    "is not one select: " + root.path("error_message").asString());
        }
        int selects = root.path("statements").size();
        return selects == 1 ? Optional.empty() : Optional.of("holds %d selects; expected one".formatted(selects));
    }

    /** The whole query: a select, or several joined by set operations. */
    JsonNode query() {
        return root.path("statements").path(0).path("node");
    }

    /** Every node of the tree. */
    Stream<JsonNode> nodes() {
        return within(query());
    }

    /** A node and every node under it. */
    static Stream<JsonNode> within(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        collect(node, found);
        return found.stream();
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        found.add(node);
        node.forEach(child -> collect(child, found));
    }

    Stream<JsonNode> ofType(String type) {
        return nodes().filter(node -> is(node, type));
    }

    /** Every function, aggregate, window function and operator that is called. */
    Stream<JsonNode> calls() {
        return nodes().filter(node -> node.has("function_name"));
    }

    /** The tables read, with their schema, or without when they are named without. */
    Stream<String> tables() {
        return ofType("BASE_TABLE")
                .map(node -> node.has("schema_name")
                        ? text(node, "schema_name") + "." + text(node, "table_name")
                        : text(node, "table_name"));
    }

    static boolean is(JsonNode node, String type) {
        return text(node, "type").equals(type);
    }

    static String text(JsonNode node, String key) {
        return node.path(key).isString() ? node.path(key).asString() : "";
    }

    /** What a column of a select list is called: its alias, else the column it takes; empty when it has no name. */
    static String name(JsonNode selected) {
        JsonNode path = selected.path("column_names");
        return selected.has("alias") || path.isEmpty()
                ? text(selected, "alias")
                : path.get(path.size() - 1).asString();
    }
}
