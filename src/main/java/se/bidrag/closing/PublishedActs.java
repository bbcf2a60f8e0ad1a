package se.bidrag.closing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.bidrag.home.Home;
import se.bidrag.home.Sha256;
import se.bidrag.publish.Publication;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** What publications knew when they were made: rows of signers and acts of closings, by their table {@code input}. */
final class PublishedActs implements AutoCloseable {

    private static final String TABLE = "input";

    private final Warehouse warehouse;

    PublishedActs(Home home) {
        warehouse = Warehouse.inMemory(
                new WarehouseSettings("256MB", 1, home.build().resolve("temporary")).within(home.root()));
    }

    /** Whether the publication has this row of a reference table among its inputs. */
    boolean hasRow(Publication publication, String row) {
        return !read(publication, "reference", row).isEmpty();
    }

    /** The hash of each act that it knew, by the act's name: {@code closing/number}. */
    Map<String, String> acts(Publication publication) {
        return read(publication, "closing", null);
    }

    private Map<String, String> read(Publication publication, String kind, @Nullable String name) {
        Map<String, String> found = new TreeMap<>();
        table(publication).ifPresent(input -> warehouse
                .sql()
                .sql("select name, sha256 from read_parquet(%s) where kind = :kind and (name = :name or :name is null)"
                        .formatted(Sql.text(input.toString())))
                .param("kind", kind)
                .param("name", name)
                .query((row, number) -> found.put(row.getString("name"), row.getString("sha256")))
                .list());
        return found;
    }

    /** The table as it was published; one that was changed since knows nothing. */
    private static Optional<Path> table(Publication publication) {
        Path file = publication.parquet(TABLE);
        try {
            String found = Files.isRegularFile(file) ? Sha256.of(file) : "";
            return publication.manifest().files().stream()
                    .filter(listed -> listed.path().equals("parquet/" + TABLE + ".parquet"))
                    .filter(listed -> listed.sha256().equals(found))
                    .map(listed -> file)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
