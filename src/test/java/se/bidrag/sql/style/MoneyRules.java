package se.bidrag.sql.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Money is exact to the öre: what is summed, multiplied or divided is cast to what it must be. */
final class MoneyRules {

    private static final Set<String> WIDENING = Set.of("sum", "avg", "*", "/");

    private MoneyRules() {}

    static Stream<StyleRule> all() {
        return Stream.of(
                StyleRule.of(
                                "money that is summed, multiplied or divided is cast to decimal(18, 2)",
                                StyleRule.EVERY_SELECT,
                                source -> uncast(source.tree().query(), source.columns()))
                        .brokenBy(
                                "select sum(a_sek) as a_sek from core.t",
                                "select cast(sum(a_sek) as decimal(38, 2)) as a_sek from core.t",
                                "select a_sek * 2 as b_sek from core.t",
                                "with u as (select sum(a) over (partition by b) as a_sek from core.t) select a_sek from u",
                                "select a, a_sek from core.t union all select a, sum(a_sek) from core.u group by a")
                        .keptBy(
                                "select cast(sum(a_sek) as decimal(18, 2)) as a_sek, sum(n) as n from core.t",
                                "select cast(sum(a_sek) over (order by b nulls last) as decimal(18, 2)) as a_sek from core.t",
                                "select coalesce(a_sek, 0) as a_sek from core.t"),
                StyleRule.of(
                                "a division is guarded and cast",
                                StyleRule.EVERY_SELECT,
                                source -> divisions(source.tree().query()))
                        .brokenBy(
                                "select cast(a / b as decimal(18, 2)) as c from core.t",
                                "select a / nullif(b, 0) as c from core.t",
                                "select a / 2 as c from core.t",
                                "select cast(case when b > 1 then a / 2 else a end as decimal(18, 2)) as c from core.t",
                                "select cast(a / 0 as decimal(18, 2)) as c from core.t")
                        .keptBy(
                                "select cast(a / nullif(b, 0) as decimal(18, 2)) as c from core.t",
                                "select cast(a / 2 as decimal(18, 2)) as c from core.t"));
    }

    private static List<String> uncast(JsonNode query, Columns columns) {
        List<String> found = new ArrayList<>();
        SqlTree.within(query)
                .filter(node -> SqlTree.is(node, "SELECT_NODE") || SqlTree.is(node, "SET_OPERATION_NODE"))
                .forEach(node -> collect(node, columns.of(node), found));
        return found.stream().distinct().toList();
    }

    /** The branches of a union take their names from the first. */
    private static void collect(JsonNode query, List<String> names, List<String> found) {
        if (SqlTree.is(query, "SET_OPERATION_NODE")) {
            collect(query.path("left"), names, found);
            collect(query.path("right"), names, found);
            return;
        }
        JsonNode list = query.path("select_list");
        for (int i = 0; i < Math.min(list.size(), names.size()); i++) {
            if (names.get(i).endsWith("_sek") && widens(list.get(i)) && !isMoney(list.get(i))) {
                found.add("%s is not cast to decimal(18, 2)".formatted(names.get(i)));
            }
        }
    }

    private static boolean widens(JsonNode expression) {
        return SqlTree.within(expression).anyMatch(node -> WIDENING.contains(SqlTree.text(node, "function_name")));
    }

    /** Whole kronor, decimal(18, 0), are money too. */
    private static boolean isMoney(JsonNode expression) {
        JsonNode type = expression.path("cast_type").path("type_info");
        return type.path("width").asInt(0) == 18 && type.path("scale").asInt(0) <= 2;
    }

    private static List<String> divisions(JsonNode node) {
        List<String> found = new ArrayList<>();
        collectDivisions(node, false, found);
        return found;
    }

    private static void collectDivisions(JsonNode node, boolean isCast, List<String> found) {
        if (SqlTree.text(node, "function_name").equals("/")) {
            JsonNode divisor = node.path("children").path(1);
            if (!isCast) {
                found.add("divides without a cast around it");
            }
            if (!isGuarded(divisor)) {
                found.add("divides by what may be 0");
            }
        }
        node.properties().forEach(child -> collectDivisions(child.getValue(), isCastOf(node, child.getKey()), found));
        if (node.isArray()) {
            node.forEach(child -> collectDivisions(child, false, found));
        }
    }

    private static boolean isCastOf(JsonNode node, String child) {
        return SqlTree.is(node, "OPERATOR_CAST") && child.equals("child");
    }

    private static boolean isGuarded(JsonNode divisor) {
        return SqlTree.text(divisor, "function_name").equals("nullif")
                || (SqlTree.is(divisor, "VALUE_CONSTANT")
                        && divisor.path("value").path("value").asDouble(0) != 0);
    }
}
