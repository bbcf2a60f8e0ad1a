package se.bidrag.sql.style;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Which functions, types and literals a select may use, so that two engines give the same figures. */
final class FunctionRules {

    private static final Set<String> TYPES =
            Set.of("VARCHAR", "INTEGER", "BIGINT", "BOOLEAN", "DATE", "TIMESTAMP", "DECIMAL");

    private FunctionRules() {}

    static Stream<StyleRule> all() {
        return Stream.of(
                StyleRule.of("functions that both engines know", StyleRule.EVERY_SELECT, FunctionRules::functions)
                        .brokenBy(
                                "select regexp_matches(a, 'x') as b from core.t",
                                "select regexp_replace(a, 'x', 'y') as b from core.t",
                                "select string_agg(a, ', ') as b from core.t",
                                "select date_diff('day', a, b) as c from core.t",
                                "select concat(a, b) as c from core.t",
                                "select strftime(a, '%Y') as b from core.t",
                                "select a // b as c from core.t",
                                "select a ^ b as c from core.t",
                                "select [a] as b from core.t",
                                "select {'a': a} as b from core.t",
                                "select list_sort(array_agg(a)) as b from core.t",
                                "select a from core.t where a ~ 'x'",
                                "select a from read_csv('x.csv')")
                        .keptBy(
                                "select folded(a) || substr(b, 1, 2) as c, count(*) - 1 as d, row_number() over (order by a nulls last) as e from core.t"),
                StyleRule.of("array_agg stands inside listed", StyleRule.EVERY_SELECT, FunctionRules::bareArrays)
                        .brokenBy(
                                "select array_agg(a) as b from core.t",
                                "select listed(a) as b, array_agg(c) as c from core.t")
                        .keptBy("select listed(array_agg(a)) as b from core.t"),
                StyleRule.of(
                                "types that both engines know, text spelled string",
                                StyleRule.EVERY_SELECT,
                                FunctionRules::types)
                        .brokenBy(
                                "select cast(a as varchar) as b from core.t",
                                "select cast(a as text) as b from core.t",
                                "select try_cast(a as double) as b from core.t",
                                "select cast(a as hugeint) as b from core.t",
                                "select cast(a as integer[]) as b from core.t",
                                "select a * 1e5 as b from core.t")
                        .keptBy(
                                "select cast(a as string) as text, cast(b as decimal(18, 2)) as c_sek, date '2024-01-01' as d from core.t"));
    }

    private static List<String> functions(SqlSource source) {
        return source.tree()
                .calls()
                .map(call -> SqlTree.text(call, "function_name"))
                .filter(function -> !PortableFunctions.isKnown(function))
                .distinct()
                .map(function -> "calls '%s', which is not known to mean the same in both engines".formatted(function))
                .toList();
    }

    private static List<String> bareArrays(SqlSource source) {
        long all = calls(source.tree().nodes(), "array_agg").count();
        long listed = calls(source.tree().nodes(), "listed")
                .flatMap(call -> calls(call.path("children").valueStream(), "array_agg"))
                .count();
        return all == listed ? List.of() : List.of("gives an array outside listed(array_agg(...))");
    }

    private static Stream<JsonNode> calls(Stream<JsonNode> nodes, String function) {
        return nodes.filter(node -> SqlTree.text(node, "function_name").equals(function));
    }

    private static List<String> types(SqlSource source) {
        Stream<String> cast =
                source.tree().ofType("OPERATOR_CAST").map(node -> SqlTree.text(node.path("cast_type"), "id"));
        Stream<String> written = source.tree()
                .ofType("VALUE_CONSTANT")
                .filter(node -> !node.path("value").path("is_null").asBoolean())
                .map(node -> SqlTree.text(node.path("value").path("type"), "id"));
        List<String> spelled = Pattern.compile("\\bvarchar\\b|\\bas text\\s*\\)|\\bchar\\b")
                .matcher(source.text().code())
                .results()
                .map(match -> "writes '%s'; expected string".formatted(match.group()))
                .toList();
        return Stream.concat(
                        Stream.concat(cast, written)
                                .filter(type -> !TYPES.contains(type))
                                .distinct()
                                .map(type -> "uses the type " + type),
                        spelled.stream())
                .toList();
    }
}
