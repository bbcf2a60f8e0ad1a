package se.bidrag.sql.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.bidrag.model.SqlFile;

/** What the comment above a select says: what one row is, what tells rows apart, the rule that a check holds. */
final class HeaderRules {

    private static final Set<String> PUBLISHED = Set.of("mart", "audit");
    private static final List<String> CHECK_COLUMNS = List.of("subject", "expected", "actual", "difference");

    private HeaderRules() {}

    static Stream<StyleRule> all() {
        return Stream.of(
                StyleRule.of("a model says its grain in one sentence", HeaderRules::isModel, HeaderRules::grain)
                        .brokenBy(
                                "select a from core.t\n",
                                "-- Rule: one.\nselect a from core.t\n",
                                "-- Grain:\nselect a from core.t\n",
                                "-- Grain: one row per region\nselect a from core.t\n")
                        .keptBy("-- Grain: one row per region.\nselect a from core.t\n"),
                StyleRule.of(
                                "a published table names its key, by columns that it has",
                                HeaderRules::isPublished,
                                HeaderRules::key)
                        .brokenIn(
                                "sql/mart/example.sql",
                                "-- Grain: one row per region.\nselect a from core.t\n",
                                "-- Key: b\nselect a from core.t\n",
                                "-- Key: a, b\nselect a, b + 1 as c from core.t\n")
                        .keptBy("-- Key:   a, b\nselect t.a, 1 as b from core.t as t\n"),
                StyleRule.of(
                                "a check opens with its rule in one English sentence",
                                StyleRule.EVERY_CHECK,
                                HeaderRules::sentence)
                        .brokenIn(
                                "sql/check/stop/example.sql",
                                "select a from core.t\n",
                                "-- every krona is there.\nselect a from core.t\n",
                                "-- Every krona is there\nselect a from core.t\n",
                                "-- Every krona is there. So is every row.\nselect a from core.t\n",
                                "-- Every krona that was delivered,\n-- is there.\nselect a from core.t\n")
                        .keptBy("-- Every krona, of every file, is there: none is lost.\nselect a from core.t\n"),
                StyleRule.of(
                                "a check gives subject, expected, actual and difference",
                                StyleRule.EVERY_CHECK,
                                HeaderRules::checkColumns)
                        .brokenIn(
                                "sql/check/stop/example.sql",
                                "select subject, expected, actual from core.t\n",
                                "select subject, actual, expected, difference from core.t\n",
                                "select subject, expected, actual, difference, year from core.t\n")
                        .keptBy("select a as subject, expected, actual, t.difference from core.t as t\n"));
    }

    static boolean isPublished(SqlFile file) {
        return PUBLISHED.contains(file.layer());
    }

    private static boolean isModel(SqlFile file) {
        return StyleRule.EVERY_SELECT.test(file) && !StyleRule.EVERY_CHECK.test(file);
    }

    private static List<String> grain(SqlSource source) {
        String grain = source.file().header("Grain").orElse("");
        return isSentenceStart(grain) && endsASentence(source.file())
                ? List.of()
                : List.of("Grain is '%s'; expected a sentence such as 'one row per region.'".formatted(grain));
    }

    private static boolean isSentenceStart(String grain) {
        return grain.startsWith("one row");
    }

    /** The grain may run over two lines; the header's first sentence ends before the next word with a colon. */
    private static boolean endsASentence(SqlFile file) {
        StringBuilder sentence = new StringBuilder();
        for (String line : file.comments()) {
            if (!sentence.isEmpty() && line.matches("[A-Z][a-z]+:.*")) {
                break;
            }
            sentence.append(line);
        }
        return sentence.toString().endsWith(".");
    }

    private static List<String> key(SqlSource source) {
        List<String> wanted = List.of(source.file().header("Key").orElse("").split(", ", -1));
        List<String> missing = new ArrayList<>(wanted);
        missing.removeAll(source.columns().of(source.tree().query()));
        return missing.stream()
                .map(column -> "Key names '%s', which is no column of it".formatted(column))
                .toList();
    }

    private static List<String> sentence(SqlSource source) {
        String first = source.file().comments().stream().findFirst().orElse("");
        return first.matches("[A-Z][^.]*\\.")
                ? List.of()
                : List.of("the first line is '%s'; expected one sentence with a full stop".formatted(first));
    }

    private static List<String> checkColumns(SqlSource source) {
        List<String> columns = source.columns().of(source.tree().query());
        return columns.equals(CHECK_COLUMNS)
                ? List.of()
                : List.of("gives %s; expected %s".formatted(columns, CHECK_COLUMNS));
    }
}
