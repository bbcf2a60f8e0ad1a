package se.bidrag.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The SQL files that were packaged with the program, in order of path. */
public record SqlLibrary(List<SqlFile> files) {

    public SqlLibrary {
        files = files.stream().sorted(Comparator.comparing(SqlFile::path)).toList();
    }

    /** Reads every file under {@code sql/} on the classpath. */
    public static SqlLibrary packaged() {
        try {
            Resource[] resources = new PathMatchingResourcePatternResolver().getResources("classpath*:sql/**/*.sql");
            return new SqlLibrary(Arrays.stream(resources).map(SqlLibrary::read).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SqlFile read(Resource resource) {
        try {
            String url = resource.getURL().toString();
            return new SqlFile(
                    url.substring(url.lastIndexOf("/sql/") + 1), resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files in one folder under {@code sql/}, such as {@code raw} or {@code check/stop}. */
    public List<SqlFile> in(String folder) {
        return files.stream().filter(file -> file.folder().equals(folder)).toList();
    }

    /** The file that makes this table. */
    public SqlFile table(String schemaAndName) {
        return files.stream()
                .filter(file -> file.table().equals(schemaAndName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no SQL file makes the table " + schemaAndName));
    }
}
