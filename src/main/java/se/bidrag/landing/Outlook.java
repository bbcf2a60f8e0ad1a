package se.bidrag.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import se.bidrag.delivery.Declaration;
import se.bidrag.delivery.Delivery;
import se.bidrag.home.Home;
import se.bidrag.model.SqlFile;
import se.bidrag.warehouse.WarehouseSettings;

/**
 * What landing would come to, without landing: files that are not in the lake are read as a night would read them, into a
 * passing folder outside the home. Nothing in the home is written.
 */
public final class Outlook implements AutoCloseable {

    private final Path passing;
    private final Landing landing;

    /**
     * Looks at the lake of this home, which need not be there yet.
     *
     * @param rawShapes the SQL files of {@code sql/raw}, which say what columns a record of each kind has
     */
    public Outlook(Home home, List<SqlFile> rawShapes, WarehouseSettings warehouse, LandingSettings settings) {
        try {
            passing = Files.createTempDirectory("bidrag-plan-");
            landing = Landing.beside(home, passing, rawShapes, warehouse.alsoWithin(passing), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at the lake %s".formatted(home.lake()), e);
        }
    }

    /** What landing this delivery would give now; empty for what only a database can tell. */
    public Optional<Landed> of(Delivery delivery) {
        Declaration declaration = delivery.declaration();
        if (delivery.fault() == null
                && declaration != null
                && declaration.reading().database() != null) {
            return Optional.empty();
        }
        return Optional.of(landing.land(delivery));
    }

    @Override
    public void close() {
        landing.close();
        try {
            FileSystemUtils.deleteRecursively(passing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
