package se.bidrag.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.bidrag.home.Sha256;
import se.bidrag.warehouse.Sql;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/**
 * A small database of views over {@code current/parquet}, for a tool that stays connected over night. It is made anew,
 * and renamed into place, only when a table or column came or went.
 */
final class LiveDatabase {

    private static final String SEAL = "-- SHA-256 ";
    private static final String MEND = "run revert with the current publication, and it is made anew";

    private final Path published;
    private final WarehouseSettings settings;

    LiveDatabase(Path published, WarehouseSettings settings) {
        this.published = published.toAbsolutePath();
        this.settings = settings;
    }

    void refresh() {
        Path live = published.resolve("live.duckdb");
        Path recipe = published.resolve(".live.sql");
        try (Warehouse warehouse = Warehouse.inMemory(settings)) {
            List<String> views = views(warehouse);
            String wanted = String.join(";\n", views) + ";\n";
            if (Files.exists(live)
                    && Files.exists(recipe)
                    && Files.readString(recipe).equals(sealed(live, wanted))) {
                return;
            }
            Path partial = published.resolve(".live.duckdb.partial");
            Files.deleteIfExists(partial);
            Files.deleteIfExists(published.resolve(".live.duckdb.partial.wal"));
            warehouse.execute("attach %s as live (storage_version '%s')"
                    .formatted(Sql.text(partial), PublishedStorage.OLDEST_READER));
            warehouse.execute("use live");
            views.forEach(warehouse::execute);
            warehouse.execute("use memory");
            warehouse.execute("detach live");
            Durable.likewise(partial, published.resolve(Publications.CURRENT).resolve("bidrag.duckdb"));
            Durable.rename(partial, live);
            Path partialRecipe = published.resolve(".live.sql.partial");
            Files.writeString(partialRecipe, sealed(live, wanted), StandardCharsets.UTF_8);
            Durable.rename(partialRecipe, recipe);
        } catch (IOException e) {
            throw new PublicationException("cannot make %s: %s".formatted(live, e), e);
        }
    }

    /** The recipe under the hash of what was made by it. */
    private static String sealed(Path live, String recipe) throws IOException {
        return SEAL + Sha256.of(live) + "\n" + recipe;
    }

    /** Whether the database is there and as it was made; what an older version made has no hash and is not judged. */
    Optional<String> problem() throws IOException {
        Path live = published.resolve("live.duckdb");
        Path recipe = published.resolve(".live.sql");
        if (!Files.exists(recipe)) {
            return Optional.empty();
        }
        if (!Files.exists(live)) {
            return Optional.of("the file live.duckdb is missing; " + MEND);
        }
        String[] seal = Files.readString(recipe).split("\n", 2);
        return !seal[0].startsWith(SEAL) || seal[0].equals(SEAL + Sha256.of(live))
                ? Optional.empty()
                : Optional.of("the file live.duckdb was changed; " + MEND);
    }

    /** Whether the views look where the publications are now; a home may be moved. */
    boolean isOfThisPlace() throws IOException {
        Path recipe = published.resolve(".live.sql");
        return Files.exists(recipe)
                && Files.readString(recipe)
                        .contains(Sql.text(published.resolve(Publications.CURRENT) + "/")
                                .replaceFirst("'$", ""));
    }

    private List<String> views(Warehouse warehouse) {
        Path current = published.resolve(Publications.CURRENT);
        warehouse.execute("attach %s as shown (read_only)".formatted(Sql.text(current.resolve("bidrag.duckdb"))));
        List<String> statements = new ArrayList<>();
        for (PublishedTable table : PublishedTable.published(warehouse, "shown")) {
            String columns = table.columns().stream()
                    .map(column -> Sql.name(column.name()))
                    .collect(Collectors.joining(", "));
            Path parquet = current.resolve("parquet").resolve(table.name() + ".parquet");
            statements.add("create view %s as select %s from read_parquet(%s)"
                    .formatted(Sql.name(table.name()), columns, Sql.text(parquet)));
            statements.add("comment on view %s is %s".formatted(Sql.name(table.name()), Sql.text(table.comment())));
            table.columns().forEach(column -> statements.add(column.comment(table.name())));
        }
        warehouse.execute("detach shown");
        return statements;
    }
}
