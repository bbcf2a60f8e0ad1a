package se.bidrag.sql.style;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The clauses that both engines know and read alike. */
final class PortableRules {

    private static final Set<String> JOINS = Set.of("INNER", "LEFT", "RIGHT", "FULL");
    private static final Set<String> JOIN_KINDS = Set.of("REGULAR", "CROSS");

    private static final Set<String> EXPRESSIONS = Set.of(
            "BETWEEN",
            "CASE",
            "CAST",
            "COLUMN_REF",
            "COMPARISON",
            "CONJUNCTION",
            "CONSTANT",
            "FUNCTION",
            "OPERATOR",
            "STAR",
            "SUBQUERY",
            "WINDOW");

    private static final Set<String> OPERATORS = Set.of(
            "COMPARE_IN",
            "COMPARE_NOT_IN",
            "OPERATOR_COALESCE",
            "OPERATOR_IS_NOT_NULL",
            "OPERATOR_IS_NULL",
            "OPERATOR_NOT");

    private PortableRules() {}

    static Stream<StyleRule> all() {
        return Stream.of(
                rule("no qualify", select -> select.has("qualify") ? List.of("filters by qualify") : List.of())
                        .brokenBy("select a from core.t qualify row_number() over (order by a nulls last) = 1"),
                rule(
                                "no group by all",
                                select -> SqlTree.text(select, "aggregate_handling")
                                                .equals("FORCE_AGGREGATES")
                                        ? List.of("groups by all")
                                        : List.of())
                        .brokenBy("select a, count(*) as n from core.t group by all")
                        .keptBy("select a, count(*) as n from core.t group by a"),
                nodes("no distinct on", node -> node.has("distinct_on_targets"))
                        .brokenBy("select distinct on (a) a, b from core.t")
                        .keptBy("select distinct a from core.t"),
                nodes("no recursion", node -> SqlTree.is(node, "RECURSIVE_CTE_NODE"))
                        .brokenBy(
                                "with recursive r as (select 1 as a union all select a + 1 as a from r) select a from r"),
                nodes("no pivot", node -> SqlTree.is(node, "PIVOT"))
                        .brokenBy("select a from core.t pivot (sum(b) for c in ('x', 'y'))"),
                nodes("inner, left, right, full and cross joins", PortableRules::isOtherJoin)
                        .brokenBy(
                                "select a from core.t semi join core.u using (a)",
                                "select a from core.t anti join core.u using (a)",
                                "select a from core.t natural join core.u",
                                "select a from core.t positional join core.u",
                                "select a from core.t asof join core.u on t.a >= u.a")
                        .keptBy(
                                "select t.a from core.t as t full join core.u as u on t.a = u.a cross join core.v as v"),
                nodes("every order by says where nulls go", PortableRules::leavesNullsOpen)
                        .brokenBy(
                                "select a from core.t order by a",
                                "select rank() over (partition by a order by b desc) as c from core.t",
                                "select sum(a order by b) as c from core.t")
                        .keptBy(
                                "select rank() over (order by b nulls last) as c from core.t order by a desc nulls first"),
                nodes("no list, struct, lambda or other expression of one engine", PortableRules::isOtherExpression)
                        .brokenBy(
                                "select a[1] as b from core.t",
                                "select listed(array_agg(x -> x)) as b from core.t",
                                "select a collate nocase as b from core.t",
                                "select columns('a') from core.t",
                                "select a from core.t where b = #1",
                                "select array(select a from core.u) as b from core.t")
                        .keptBy(
                                "select coalesce(a, b) as c from core.t where a between 1 and 2 and b not in (1, 2) and c is not null"),
                nodes("nulls are counted in, never ignored by a window", node -> node.path("ignore_nulls")
                                .asBoolean())
                        .brokenBy("select lead(a ignore nulls) over (order by b nulls last) as c from core.t"));
    }

    private static StyleRule rule(String sentence, Function<JsonNode, List<String>> findings) {
        return StyleRule.of(sentence, StyleRule.EVERY_SELECT, source -> source.tree()
                .ofType("SELECT_NODE")
                .flatMap(select -> findings.apply(select).stream())
                .toList());
    }

    private static StyleRule nodes(String sentence, Predicate<JsonNode> breaks) {
        return StyleRule.of(sentence, StyleRule.EVERY_SELECT, source -> source.tree()
                .nodes()
                .filter(breaks)
                .map(node ->
                        "breaks it at character " + node.path("query_location").asString("?"))
                .toList());
    }

    private static boolean isOtherJoin(JsonNode node) {
        return SqlTree.is(node, "JOIN")
                && !(JOINS.contains(SqlTree.text(node, "join_type"))
                        && JOIN_KINDS.contains(SqlTree.text(node, "ref_type")));
    }

    private static boolean leavesNullsOpen(JsonNode node) {
        return SqlTree.text(node, "null_order").equals("ORDER_DEFAULT");
    }

    private static boolean isOtherExpression(JsonNode node) {
        String kind = SqlTree.text(node, "class");
        return !kind.isEmpty()
                && (!EXPRESSIONS.contains(kind)
                        || (kind.equals("OPERATOR") && !OPERATORS.contains(SqlTree.text(node, "type")))
                        || node.path("columns").asBoolean()
                        || SqlTree.text(node, "subquery_type").equals("ARRAY"));
    }
}
