package se.bidrag.sql.style;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.bidrag.model.SqlFile;
import tools.jackson.databind.JsonNode;

/** How a SQL file looks: one select, in lower case, short, with every column named. */
final class FormRules {

    private static final int LONGEST = 80;

    private FormRules() {}

    static Stream<StyleRule> all() {
        return Stream.of(
                StyleRule.of("one select a file", StyleRule.EVERY_SELECT, source -> source.tree().fault().stream()
                                .toList())
                        .brokenBy(
                                "select a from core.t;\nselect b from core.t",
                                "create table t as select a from core.t",
                                "pivot core.t on a using sum(b)",
                                "select a from"),
                lines("no tab", StyleRule.EVERY_FILE, line -> line.contains("\t"))
                        .brokenBy("select\n\ta\nfrom core.t\n"),
                StyleRule.of(
                                "no space at the end of a line",
                                StyleRule.EVERY_FILE,
                                source -> numbered(
                                        List.of(source.file().text().split("\n", -1)),
                                        line -> !line.equals(line.stripTrailing())))
                        .brokenBy("select a \nfrom core.t\n", "-- Grain: one row. \nselect a from core.t\n"),
                lines(
                                "four spaces a step",
                                StyleRule.EVERY_SELECT,
                                line -> !line.isBlank() && indentation(line) % 4 != 0)
                        .brokenBy("select\n  a\nfrom core.t\n"),
                lines("commas end a line, none begins one", StyleRule.EVERY_FILE, line -> line.stripLeading()
                                .startsWith(","))
                        .brokenBy("select\n    a\n    , b\nfrom core.t\n"),
                lines("no semicolon", StyleRule.EVERY_SELECT, line -> line.contains(";"))
                        .brokenBy("select a from core.t;\n")
                        .keptBy("select a from core.t where b = ';'\n"),
                lines("lower case", StyleRule.EVERY_FILE, line -> !line.equals(line.toLowerCase(Locale.ROOT)))
                        .brokenBy("SELECT a from core.t\n", "select regionCode from core.t\n")
                        .keptBy("-- Grain: one row.\nselect 'Region' as a from core.t -- Why\n"),
                StyleRule.of("80 lines at most", StyleRule.EVERY_FILE, FormRules::tooLong)
                        .brokenBy("select a\n" + "\n".repeat(LONGEST) + "from core.t\n"),
                StyleRule.of(
                                "a file ends with one line break",
                                StyleRule.EVERY_FILE,
                                source -> source.file().text().matches("(?s).*[^\\n]\\n")
                                        ? List.of()
                                        : List.of("expected one line break after the last line"))
                        .brokenBy("select a from core.t", "select a from core.t\n\n"),
                StyleRule.of("no select *", StyleRule.EVERY_SELECT, FormRules::stars)
                        .brokenBy(
                                "select * from core.t",
                                "select t.* from core.t as t",
                                "from core.t",
                                "with u as (select * from core.t) select a from u")
                        .keptBy("select count(*) as n from core.t", "select a from (values (1)) as v (a)"),
                StyleRule.of("every column of the last select is named", StyleRule.EVERY_SELECT, FormRules::nameless)
                        .brokenBy("select a + 1 from core.t", "select a, count(*) from core.t group by a")
                        .keptBy("select t.a, t.b + 1 as c from core.t as t"));
    }

    private static StyleRule lines(String sentence, Predicate<SqlFile> concerns, Predicate<String> breaks) {
        return StyleRule.of(sentence, concerns, source -> numbered(source.text().lines(), breaks));
    }

    private static List<String> numbered(List<String> lines, Predicate<String> breaks) {
        return IntStream.range(0, lines.size())
                .filter(i -> breaks.test(lines.get(i)))
                .mapToObj(i -> "line %d is '%s'".formatted(i + 1, lines.get(i)))
                .toList();
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static List<String> tooLong(SqlSource source) {
        long lines = source.file().text().lines().count();
        return lines <= LONGEST ? List.of() : List.of("has %d lines; expected at most %d".formatted(lines, LONGEST));
    }

    private static List<String> stars(SqlSource source) {
        return source.tree()
                .ofType("SELECT_NODE")
                .filter(select -> !SqlTree.is(select.path("from_table"), "EXPRESSION_LIST"))
                .flatMap(select -> select.path("select_list").valueStream())
                .filter(selected -> SqlTree.is(selected, "STAR"))
                .map(star -> "selects *")
                .toList();
    }

    private static List<String> nameless(SqlSource source) {
        JsonNode query = source.tree().query();
        return source.columns().of(query).contains("") ? List.of("has a column without a name") : List.of();
    }
}
