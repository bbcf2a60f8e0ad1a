package se.bidrag.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One example of a model or a check, a folder of CSV files: {@code schema.table.csv} are the rows given, {@code
 * expected.csv} the rows that come out.
 *
 * @param sql the file that it is an example of, such as {@code sql/core/region.sql}
 * @param name the folder's name, a sentence
 * @param given rows by table; a table that is not given is empty
 */
record Example(String sql, String name, Map<String, ExampleRows> given, ExampleRows expected) {

    private static final Path ROOT = Path.of("src/test/resources/models");

    /** Every folder that holds files is an example; its parents say of what. */
    static List<Example> all() {
        try (Stream<Path> paths = Files.walk(ROOT)) {
            return paths.filter(path -> path.toString().endsWith(".csv"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .map(Example::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example read(Path folder) {
        Map<String, ExampleRows> given = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> given.put(file.getFileName().toString().replace(".csv", ""), ExampleRows.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ExampleRows expected = given.remove("expected");
        if (expected == null) {
            throw new IllegalArgumentException("example %s has no expected.csv".formatted(folder));
        }
        String sql = "sql/" + ROOT.relativize(folder.getParent()) + ".sql";
        return new Example(sql, folder.getFileName().toString(), given, expected);
    }

    boolean isNamed(String beginning) {
        return name.startsWith(beginning);
    }

    boolean expectsNothing() {
        return expected.rows().isEmpty();
    }

    @Override
    public String toString() {
        return sql.substring("sql/".length(), sql.length() - ".sql".length()) + " " + name;
    }
}
