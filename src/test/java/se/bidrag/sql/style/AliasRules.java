package se.bidrag.sql.style;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A name that a select gives is used by the next select, not beside it: engines differ in what it then means. */
final class AliasRules {

    private AliasRules() {}

    static Stream<StyleRule> all() {
        return Stream.of(StyleRule.of(
                        "no column of a select list is used again beside it",
                        StyleRule.EVERY_SELECT,
                        source -> reused(source.tree().query(), source.columns()))
                .brokenBy(
                        "select a + 1 as b, b * 2 as c from core.t",
                        "select t.a + 1 as b from core.t as t where b > 1",
                        "with u as (select a + 1 as b, b * 2 as c from core.t) select c from u",
                        "select c from (select a + 1 as b, b * 2 as c from core.t) as u")
                .keptBy(
                        "with u as (select a as b from core.t) select b + 1 as b, b * 2 as c from u where b > 1",
                        "select a + 1 as b from core.t order by b nulls last"));
    }

    private static List<String> reused(JsonNode query, Columns outside) {
        return SqlTree.within(query)
                .filter(node -> SqlTree.is(node, "SELECT_NODE"))
                .flatMap(select -> reusedIn(select, outside.inside(query)).stream())
                .toList();
    }

    private static Set<String> reusedIn(JsonNode select, Columns known) {
        Set<String> made = new TreeSet<>();
        select.path("select_list").forEach(selected -> made.add(SqlTree.text(selected, "alias")));
        made.removeAll(known.offered(select.path("from_table")));
        Set<String> used = new TreeSet<>();
        Stream.of("select_list", "where_clause", "having").forEach(clause -> collect(select.path(clause), used));
        used.retainAll(made);
        return used;
    }

    /** The columns named without a table, those of a subquery left out. */
    private static void collect(JsonNode node, Set<String> used) {
        if (SqlTree.text(node, "class").equals("SUBQUERY")) {
            return;
        }
        JsonNode path = node.path("column_names");
        if (path.size() == 1) {
            used.add(path.get(0).asString());
        }
        node.forEach(child -> collect(child, used));
    }
}
