package se.bidrag.sql.style;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import se.bidrag.model.SqlFile;

/**
 * One rule that SQL files keep, with examples by which the rule itself is tried.
 *
 * @param sentence the rule
 * @param concerns the files that it holds for
 * @param findings what breaks it in a file; empty when nothing does
 * @param broken files that break it
 * @param kept files that look as if they did and do not
 */
record StyleRule(
        String sentence,
        Predicate<SqlFile> concerns,
        Function<SqlSource, List<String>> findings,
        List<SqlFile> broken,
        List<SqlFile> kept) {

    static final Predicate<SqlFile> EVERY_FILE = file -> true;

    /** The files that are one select: all but an engine's prelude. */
    static final Predicate<SqlFile> EVERY_SELECT = file -> !file.layer().equals("prelude");

    static final Predicate<SqlFile> EVERY_CHECK = file -> file.layer().equals("check");

    static StyleRule of(String sentence, Predicate<SqlFile> concerns, Function<SqlSource, List<String>> findings) {
        return new StyleRule(sentence, concerns, findings, List.of(), List.of());
    }

    StyleRule brokenBy(String... texts) {
        return new StyleRule(sentence, concerns, findings, files("sql/core/example.sql", texts), kept);
    }

    StyleRule brokenIn(String path, String... texts) {
        return new StyleRule(sentence, concerns, findings, files(path, texts), kept);
    }

    StyleRule keptBy(String... texts) {
        String path = broken.isEmpty() ? "sql/core/example.sql" : broken.get(0).path();
        return new StyleRule(sentence, concerns, findings, broken, files(path, texts));
    }

    private static List<SqlFile> files(String path, String... texts) {
        return List.of(texts).stream().map(text -> new SqlFile(path, text)).toList();
    }

    /** What breaks the rule in a file, each with the file's path. */
    List<String> in(SqlSource source) {
        SqlFile file = source.file();
        return concerns.test(file)
                ? findings.apply(source).stream()
                        .map(finding -> file.path() + ": " + finding)
                        .toList()
                : List.of();
    }

    @Override
    public String toString() {
        return sentence;
    }
}
