package se.bidrag.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bidrag.model.SqlLibrary;
import se.bidrag.publish.Publication;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** A publication opened for questions: each of its tables by name, and the functions that models may call. */
final class OpenPublication implements AutoCloseable {

    private static final String ENDING = ".parquet";

    private final Publication publication;
    private final Warehouse warehouse;

    private OpenPublication(Publication publication, Warehouse warehouse) {
        this.publication = publication;
        this.warehouse = warehouse;
    }

    static OpenPublication of(Publication publication, SqlLibrary library, WarehouseSettings settings) {
        Warehouse warehouse = Warehouse.inMemory(settings);
        library.in("prelude").forEach(prelude -> warehouse.execute(prelude.text()));
        for (String table : tables(publication)) {
            warehouse.execute("create view %s as select * from read_parquet(%s)"
                    .formatted(Sql.name(table), Sql.text(publication.parquet(table))));
        }
        return new OpenPublication(publication, warehouse);
    }

    /** The names of a publication's tables. */
    static List<String> tables(Publication publication) {
        Path folder = publication.folder().resolve("parquet");
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    JdbcClient sql() {
        return warehouse.sql();
    }

    Warehouse warehouse() {
        return warehouse;
    }

    /** The date its figures hold for. */
    LocalDate asOf() {
        return publication.id().asOf();
    }

    boolean has(String table) {
        return Files.exists(publication.parquet(table));
    }

    String name() {
        return publication.id().toString();
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
