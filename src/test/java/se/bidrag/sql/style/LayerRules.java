package se.bidrag.sql.style;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.bidrag.model.SqlFile;

/** Which folder may read which: one direction, no exceptions. */
final class LayerRules {

    private static final Set<String> ANYTHING = Set.of("raw", "staging", "core", "reconciliation", "mart", "audit");

    private static final Map<String, Set<String>> READS = Map.of(
            "raw", Set.of(),
            "staging", Set.of("raw"),
            "core", Set.of("staging", "core"),
            "reconciliation", Set.of("core", "reconciliation"),
            "mart", Set.of("core", "reconciliation", "mart"),
            "audit", ANYTHING,
            "check", ANYTHING,
            "trial", Set.of("raw", "staging", "core", "trial"),
            "closing", Set.of("raw", "staging", "core", "reconciliation", "mart", "closing"));

    private static final Set<String> FOLDERS = Set.of(
            "prelude",
            "raw",
            "staging",
            "core",
            "reconciliation",
            "mart",
            "audit",
            "check/stop",
            "check/warn",
            "trial",
            "closing");

    private LayerRules() {}

    static Stream<StyleRule> all() {
        return Stream.of(
                StyleRule.of("a file lies right in the folder of its layer", StyleRule.EVERY_FILE, LayerRules::place)
                        .brokenIn("sql/core/grants/example.sql", "select a from core.t")
                        .keptBy(),
                StyleRule.of("a check stops or warns", StyleRule.EVERY_FILE, LayerRules::place)
                        .brokenIn("sql/check/example.sql", "select a from core.t"),
                StyleRule.of("staging reads raw", isIn("staging"), LayerRules::reads)
                        .brokenIn("sql/staging/example.sql", "select a from staging.t", "select a from core.t")
                        .keptBy("select a from raw.t"),
                StyleRule.of("core reads staging and core", isIn("core"), LayerRules::reads)
                        .brokenBy("select a from raw.t", "select a from core.t where b in (select b from mart.u)")
                        .keptBy(
                                "with u as (select a from staging.t) select u.a from u inner join core.v as v on u.a = v.a"),
                StyleRule.of("reconciliation reads core and reconciliation", isIn("reconciliation"), LayerRules::reads)
                        .brokenIn("sql/reconciliation/example.sql", "select a from staging.t", "select a from mart.t")
                        .keptBy("select a from core.t union select a from reconciliation.u"),
                StyleRule.of("mart reads core, reconciliation and mart", isIn("mart"), LayerRules::reads)
                        .brokenIn("sql/mart/example.sql", "select a from staging.t", "select a from audit.t")
                        .keptBy("select a from mart.t union select a from reconciliation.u"),
                StyleRule.of(
                                "audit and checks read what files make, by schema and name",
                                isIn("audit").or(StyleRule.EVERY_CHECK),
                                LayerRules::reads)
                        .brokenIn(
                                "sql/audit/example.sql",
                                "select a from t",
                                "select table_name from information_schema.tables")
                        .keptBy("with t as (select a from raw.u) select a from t"),
                StyleRule.of("a trial reads raw, staging, core and trial", isIn("trial"), LayerRules::reads)
                        .brokenIn(
                                "sql/trial/example.sql",
                                "select a from reconciliation.t",
                                "select a from t",
                                "select a from mart.t")
                        .keptBy("select t.a from core.t as t inner join raw.u as u on t.a = u.a"),
                StyleRule.of("a closing reads a night's tables and closing", isIn("closing"), LayerRules::reads)
                        .brokenIn("sql/closing/example.sql", "select a from audit.t", "select a from trial.t")
                        .keptBy("select t.a from mart.t as t inner join closing.u as u on t.a = u.a"),
                StyleRule.of("raw is a shape without rows", isIn("raw"), LayerRules::shape)
                        .brokenIn(
                                "sql/raw/example.sql",
                                "select a from raw.t where false",
                                "select cast(null as string) as a"));
    }

    private static Predicate<SqlFile> isIn(String layer) {
        return file -> file.layer().equals(layer);
    }

    private static List<String> place(SqlSource source) {
        String folder = source.file().folder();
        return FOLDERS.contains(folder)
                ? List.of()
                : List.of("lies in '%s'; expected one of %s".formatted(folder, FOLDERS));
    }

    private static List<String> reads(SqlSource source) {
        Set<String> allowed = READS.getOrDefault(source.file().layer(), Set.of());
        Set<String> own = source.columns().inside(source.tree().query()).known().keySet();
        return source.tree()
                .tables()
                .filter(table -> table.contains(".") || !own.contains(table))
                .filter(table -> !allowed.contains(table.split("\\.", -1)[0]))
                .map(table -> "reads '%s'; expected a table of %s".formatted(table, allowed))
                .toList();
    }

    private static List<String> shape(SqlSource source) {
        boolean isEmpty = source.text().code().stripTrailing().endsWith("where false");
        return isEmpty && source.tree().tables().findAny().isEmpty()
                ? List.of()
                : List.of("expected columns of null, from no table, where false");
    }
}
