package se.bidrag.closing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.bidrag.closing.FrozenTables.FrozenTable;
import se.bidrag.model.ModelBuild;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.PublicationInputs;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;

/**
 * Everything that frozen facts come from but the records, which lie in the lake: raw tables, reference files as written, the
 * SQL itself, and a list with the hash of every delivery, reference row and SQL file.
 */
final class FrozenInputs {

    static final String TABLES = "inputs";
    static final String LIST = "inputs.csv";
    static final String SQL = "sql";
    static final String REFERENCE = "reference";

    /** No model reads it: the views of records do. */
    private static final String LAKE_PARTS = "raw.lake_part";

    private final SqlLibrary library;
    private final Path folder;

    FrozenInputs(SqlLibrary library, Path folder) {
        this.library = library;
        this.folder = folder;
    }

    /** Writes what the tables of a build rest on. */
    void write(Warehouse build, FrozenTables tables, Path reference) throws IOException {
        Path inputs = Files.createDirectories(folder.resolve(TABLES));
        Set<String> views = Set.copyOf(build.sql()
                .sql("select 'raw.' || view_name from duckdb_views() where schema_name = 'raw'")
                .query(String.class)
                .list());
        for (String table : raw(build, tables)) {
            if (!views.contains(table)) {
                build.execute("copy %s to %s (format parquet, compression zstd)"
                        .formatted(table, Sql.text(inputs.resolve(table.substring("raw.".length()) + ".parquet"))));
            }
        }
        build.execute("copy (select * from raw.input order by kind, name, sha256) to %s (format csv, header true)"
                .formatted(Sql.text(folder.resolve(LIST))));
        texts();
        Files.createDirectories(folder.resolve(REFERENCE));
        try (Stream<Path> files = Files.list(reference)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Files.copy(file, folder.resolve(REFERENCE).resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    private List<String> raw(Warehouse build, FrozenTables tables) {
        ModelBuild models = new ModelBuild(library, build);
        ModelBuild own = ModelBuild.ofClosing(library, build);
        return tables.list().stream()
                .map(FrozenTable::model)
                .map(SqlFile::table)
                .flatMap(table -> Stream.concat(Stream.of(table), own.graph().behind(table).stream()))
                .flatMap(table -> Stream.concat(Stream.of(table, LAKE_PARTS), models.graph().behind(table).stream()))
                .filter(table -> table.startsWith("raw."))
                .distinct()
                .sorted()
                .toList();
    }

    private void texts() throws IOException {
        for (SqlFile file : library.files()) {
            Path text = folder.resolve(file.path());
            Files.createDirectories(text.resolveSibling("."));
            Files.writeString(text, file.text(), StandardCharsets.UTF_8);
        }
    }

    /** Fills the raw tables of a prepared build. */
    static void read(Path folder, SqlLibrary library, Warehouse build) {
        library.in("raw").forEach(shape -> {
            Path table = folder.resolve(TABLES).resolve(shape.name() + ".parquet");
            if (Files.exists(table)) {
                PublicationInputs.copy(build, table, shape.table());
            }
        });
    }

    /** What lacks in a proposal of what its facts can be made of again, a sentence each. */
    static List<String> problems(Path folder) {
        return Stream.of(SQL, TABLES)
                .filter(part -> !Files.isDirectory(folder.resolve(part)))
                .map(part -> "%s/: is not there; expected what the facts were made of. Restore it".formatted(part))
                .toList();
    }

    /** The SQL as it was. */
    static SqlLibrary library(Path folder) {
        try (Stream<Path> files = Files.walk(folder.resolve(SQL))) {
            return new SqlLibrary(files.filter(file -> file.toString().endsWith(".sql"))
                    .map(file -> read(folder, file))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SqlFile read(Path folder, Path file) {
        try {
            return new SqlFile(
                    folder.relativize(file).toString().replace('\\', '/'),
                    Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
