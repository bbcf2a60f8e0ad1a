package se.bidrag.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bidrag.home.Home;
import se.bidrag.model.SqlFile;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** A build made by hand, with a few synthetic rows, and the home it is published in. */
final class SmallBuild implements AutoCloseable {

    static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

    private static final Path MODELS = Path.of("src/test/resources/se/bidrag/publish/build");

    final Home home;
    final WarehouseSettings settings;
    final Publications publications;
    final Warehouse warehouse;
    final SqlLibrary library;

    SmallBuild(Path root) {
        home = new Home(root);
        settings = new WarehouseSettings("256MB", 1, root.resolve("temporary"));
        publications = new Publications(home, settings);
        warehouse = Warehouse.inMemory(settings);
        library = new SqlLibrary(Stream.concat(SqlLibrary.packaged().in("raw").stream(), models().stream())
                .toList());
        Stream.of("raw", "mart", "audit").forEach(schema -> warehouse.execute("create schema " + schema));
        Stream.of("raw", "mart", "audit")
                .flatMap(layer -> library.in(layer).stream())
                .forEach(this::make);
        new PublicationInputs(publications, library).beforeModels(warehouse);
    }

    /** Publishes what the build holds now. */
    Publication publish(LocalDate asOf) {
        return publish(asOf, "fingerprint");
    }

    Publication publish(LocalDate asOf, String fingerprint) {
        return new Publisher(publications, library, List.of(Exports::write))
                .publish(warehouse, order(asOf, fingerprint));
    }

    PublicationOrder order(LocalDate asOf, String fingerprint) {
        return new PublicationOrder(
                publications.next(asOf),
                Optional.empty(),
                Instant.parse("2025-01-01T03:00:00Z"),
                "0.1.0",
                fingerprint,
                Readers.EVERYONE);
    }

    private void make(SqlFile file) {
        warehouse.execute("create table %s as %s".formatted(file.table(), file.text()));
    }

    private static List<SqlFile> models() {
        try (Stream<Path> files = Files.walk(MODELS)) {
            return files.filter(Files::isRegularFile).map(SmallBuild::model).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SqlFile model(Path file) {
        try {
            return new SqlFile("sql/" + MODELS.relativize(file), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
