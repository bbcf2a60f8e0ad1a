package se.bidrag.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One select in one file, whose path is the table it makes: {@code sql/core/dim_region.sql} makes {@code core.dim_region}.
 *
 * @param path from the repository's root, such as {@code sql/core/dim_region.sql}
 * @param text the whole file, comments and all
 */
public record SqlFile(String path, String text) {

    public SqlFile {
        if (!path.matches("sql/[a-z_/]+/[a-z0-9_]+\\.sql")) {
            throw new IllegalArgumentException(
                    "SQL file '%s': expected a path such as sql/core/dim_region.sql".formatted(path));
        }
    }

    /** The folder right under {@code sql/}: the layer. */
    public String layer() {
        return path.split("/", -1)[1];
    }

    /** The file's name without its ending: the table, or the check. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".sql".length());
    }

    /** Schema and table, as SQL writes it. */
    public String table() {
        return layer() + "." + name();
    }

    /** The folders between {@code sql/} and the file, such as {@code check/stop}. */
    public String folder() {
        return path.substring("sql/".length(), path.lastIndexOf('/'));
    }

    /** What the header says after a word and a colon, such as {@code Grain}; the first line only. */
    public Optional<String> header(String word) {
        return comments().stream()
                .filter(line -> line.startsWith(word + ":"))
                .map(line -> line.substring(word.length() + 1).strip())
                .findFirst();
    }

    /** The comment lines above the select, without their dashes. */
    public List<String> comments() {
        return Arrays.stream(text.split("\n", -1))
                .takeWhile(line -> line.startsWith("--"))
                .map(line -> line.substring(2).strip())
                .toList();
    }
}
