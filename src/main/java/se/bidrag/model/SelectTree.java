package se.bidrag.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bidrag.model.ColumnLineage.Column;
import tools.jackson.databind.JsonNode;

/** One parsed select: what its columns are called and which columns each is made of. */
final class SelectTree {

    /** Parts of an expression that decide which value is taken, and are no part of the value. */
    private static final Set<String> DECIDING = Set.of("when_expr", "partitions", "orders", "order_bys", "filter");

    private final JsonNode query;
    private final Map<String, SelectTree> named;

    SelectTree(JsonNode query) {
        this(query, Map.of());
    }

    private SelectTree(JsonNode query, Map<String, SelectTree> outside) {
        this.query = query;
        this.named = new HashMap<>(outside);
        query.path("cte_map")
                .path("map")
                .forEach(cte -> named.put(
                        cte.path("key").asString(),
                        new SelectTree(cte.path("value").path("query").path("node"), named)));
    }

    /** The names of the columns, in order. */
    List<String> columns() {
        if (query.has("left")) {
            return new SelectTree(query.path("left"), named).columns();
        }
        List<String> columns = new ArrayList<>();
        query.path("select_list").forEach(selected -> columns.add(name(selected)));
        return columns;
    }

    /** The columns of tables that a column is made of; a table's own columns are asked for where a name leaves it open. */
    Set<Column> sources(String column, Function<String, List<String>> columnsOf) {
        int place = columns().indexOf(column);
        if (place < 0) {
            throw new ModelException("there is no column '%s' among %s".formatted(column, columns()));
        }
        return sources(place, columnsOf);
    }

    private Set<Column> sources(int place, Function<String, List<String>> columnsOf) {
        Set<Column> sources = new LinkedHashSet<>();
        if (query.has("left")) {
            sources.addAll(new SelectTree(query.path("left"), named).sources(place, columnsOf));
            sources.addAll(new SelectTree(query.path("right"), named).sources(place, columnsOf));
            return sources;
        }
        List<Source> from = new ArrayList<>();
        collect(query.path("from_table"), from);
        List<List<String>> references = new ArrayList<>();
        references(query.path("select_list").path(place), references);
        references.forEach(reference -> from.stream()
                .filter(source -> source.offers(reference, columnsOf))
                .forEach(source -> sources.addAll(source.of(reference.get(reference.size() - 1), columnsOf))));
        return sources;
    }

    private static void references(JsonNode expression, List<List<String>> found) {
        if (expression.path("class").asString("").equals("COLUMN_REF")) {
            List<String> path = new ArrayList<>();
            expression.path("column_names").forEach(name -> path.add(name.asString()));
            found.add(path);
        }
        expression.properties().stream()
                .filter(part -> !DECIDING.contains(part.getKey()))
                .forEach(part -> references(part.getValue(), found));
        if (expression.isArray()) {
            expression.forEach(part -> references(part, found));
        }
    }

    private void collect(JsonNode from, List<Source> found) {
        switch (from.path("type").asString("")) {
            case "JOIN" -> {
                collect(from.path("left"), found);
                collect(from.path("right"), found);
            }
            case "BASE_TABLE" -> found.add(table(from));
            case "SUBQUERY" -> {
                SelectTree inner = new SelectTree(from.path("subquery").path("node"), named);
                if (!inner.isOfValues()) {
                    found.add(new Source(from.path("alias").asString(""), "", inner));
                }
            }
            default -> {}
        }
    }

    /** Whether it is a list of values, which are made of no column. */
    private boolean isOfValues() {
        return query.path("from_table").path("type").asString("").equals("EXPRESSION_LIST");
    }

    private Source table(JsonNode from) {
        String schema = from.path("schema_name").asString("");
        String table = from.path("table_name").asString();
        String alias = from.path("alias").asString("");
        String called = alias.isEmpty() ? table : alias;
        SelectTree own = schema.isEmpty() ? named.get(table) : null;
        return own == null ? new Source(called, schema + "." + table, null) : new Source(called, "", own);
    }

    private static String name(JsonNode selected) {
        String alias = selected.path("alias").asString("");
        JsonNode path = selected.path("column_names");
        return alias.isEmpty() && !path.isEmpty() ? path.get(path.size() - 1).asString() : alias;
    }

    /** What a from clause reads under one name: a table of a schema, or a select of its own. */
    private record Source(
            String alias, String table, @Nullable SelectTree select) {

        boolean offers(List<String> reference, Function<String, List<String>> columnsOf) {
            return reference.size() > 1
                    ? reference.get(reference.size() - 2).equals(alias)
                    : (select == null ? columnsOf.apply(table) : select.columns()).contains(reference.get(0));
        }

        Set<Column> of(String column, Function<String, List<String>> columnsOf) {
            return select == null ? Set.of(new Column(table, column)) : select.sources(column, columnsOf);
        }
    }
}
