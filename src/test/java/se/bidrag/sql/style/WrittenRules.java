package se.bidrag.sql.style;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may be written: spellings that one engine's parser forgives and the other's does not, and no look at the clock. */
final class WrittenRules {

    private static final Pattern CLOCK = Pattern.compile(
            "\\b(current_\\w+|localtime(stamp)?|(now|today|random|rand|uuid|gen_random_uuid|version)\\s*\\()");

    private static final Pattern TRIM =
            Pattern.compile("\\b([lr]trim\\s*\\(|trim\\s*\\((?!\\s*(leading|trailing|both)\\b)([^()]|\\([^()]*\\))*,)");

    private WrittenRules() {}

    static Stream<StyleRule> all() {
        return Stream.of(
                StyleRule.of("cast, never ::", StyleRule.EVERY_SELECT, source -> found(source, "::"))
                        .brokenBy("select a::string as b from core.t")
                        .keptBy("select '::' as b from core.t"),
                StyleRule.of("no clock, no chance, no session", StyleRule.EVERY_SELECT, WrittenRules::clock)
                        .brokenBy(
                                "select current_date as a from core.t",
                                "select a from core.t where b < now()",
                                "select random() as a from core.t",
                                "select uuid() as a from core.t")
                        .keptBy("select 'now' as a from core.t as today_total -- today"),
                StyleRule.of(
                                "trim(leading ... from ...), not a second argument",
                                StyleRule.EVERY_SELECT,
                                WrittenRules::trims)
                        .brokenBy(
                                "select ltrim(a, '0') as b from core.t",
                                "select rtrim(a) as b from core.t",
                                "select trim(lower(a), '0') as b from core.t")
                        .keptBy(
                                "select trim(a) as b, trim(leading '0' from a) as c, trim(replace(a, '0', '')) as d from core.t"),
                StyleRule.of(
                                "no backslash in a literal",
                                StyleRule.EVERY_SELECT,
                                source -> source.text().literals().stream()
                                        .filter(literal -> literal.contains("\\"))
                                        .map(literal -> "holds the literal '%s'".formatted(literal))
                                        .toList())
                        .brokenBy("select a from core.t where b like 'x\\_%'")
                        .keptBy("select a from core.t -- \\"));
    }

    private static List<String> clock(SqlSource source) {
        return CLOCK.matcher(source.text().code())
                .results()
                .map(match -> "asks for '%s'".formatted(match.group()))
                .toList();
    }

    private static List<String> trims(SqlSource source) {
        return TRIM.matcher(source.text().code())
                .results()
                .map(match -> "writes '%s'".formatted(match.group()))
                .toList();
    }

    private static List<String> found(SqlSource source, String mark) {
        return source.text().code().contains(mark) ? List.of("writes '%s'".formatted(mark)) : List.of();
    }
}
