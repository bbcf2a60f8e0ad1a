package se.bidrag.sql.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Which columns a query gives and which its tables offer, told from the text alone.
 *
 * @param known the columns of each table, and of each common table expression in sight
 */
record Columns(Map<String, List<String>> known) {

    Columns {
        known = Map.copyOf(known);
    }

    /** The names of a query's columns, in order. */
    List<String> of(JsonNode query) {
        if (query.has("left")) {
            return of(query.path("left"));
        }
        List<String> names = new ArrayList<>();
        query.path("select_list").forEach(selected -> names.add(SqlTree.name(selected)));
        return names;
    }

    /** What is known inside a query: what is known outside, and its own common table expressions. */
    Columns inside(JsonNode query) {
        Map<String, List<String>> inside = new HashMap<>(known);
        query.path("cte_map")
                .path("map")
                .forEach(cte -> inside.put(
                        SqlTree.text(cte, "key"),
                        of(cte.path("value").path("query").path("node"))));
        return new Columns(inside);
    }

    /** The columns that a from clause offers. */
    List<String> offered(JsonNode from) {
        List<String> offered = new ArrayList<>();
        if (from.has("column_name_alias")) {
            from.path("column_name_alias").forEach(name -> offered.add(name.asString()));
        } else if (SqlTree.is(from, "JOIN")) {
            offered.addAll(offered(from.path("left")));
            offered.addAll(offered(from.path("right")));
        } else if (SqlTree.is(from, "SUBQUERY")) {
            offered.addAll(of(from.path("subquery").path("node")));
        } else if (SqlTree.is(from, "BASE_TABLE")) {
            String schema = SqlTree.text(from, "schema_name");
            String table = SqlTree.text(from, "table_name");
            offered.addAll(known.getOrDefault(schema.isEmpty() ? table : schema + "." + table, List.of()));
        }
        return offered;
    }
}
