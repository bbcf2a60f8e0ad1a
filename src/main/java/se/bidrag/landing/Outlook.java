package se.bidrag.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.bidrag.delivery.Declaration;
import se.bidrag.delivery.Delivery;
import se.bidrag.delivery.Kind;
import se.bidrag.home.Home;
import se.bidrag.home.Sha256;
import se.bidrag.model.SqlFile;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** What landing would come to, found out by reading alone: nothing is written, in the lake or elsewhere. */
public final class Outlook implements AutoCloseable {

    private final Home home;
    private final Lake lake;
    private final KnownHashes hashes;
    private final Warehouse warehouse;
    private final Map<Kind, LakeShape> shapes = new EnumMap<>(Kind.class);

    /**
     * Looks at the lake of this home, which need not be there yet.
     *
     * @param rawShapes the SQL files of {@code sql/raw}, which say what columns a record of each kind has
     */
    public Outlook(Home home, List<SqlFile> rawShapes, WarehouseSettings settings) {
        this.home = home;
        this.lake = new Lake(home.lake());
        try {
            this.hashes = new KnownHashes(home.build().resolve("hashes.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what is remembered of home %s".formatted(home.root()), e);
        }
        this.warehouse = Warehouse.inMemory(settings);
        for (Kind kind : Kind.values()) {
            shapes.put(kind, LakeShape.of(kind, rawShapes, warehouse));
        }
    }

    /** What landing this delivery would give now; a file that is not in the lake is read for its records and totals. */
    public Landed of(Delivery delivery) {
        return LandingFault.unless(delivery, declaration -> of(delivery, declaration));
    }

    private Landed of(Delivery delivery, Declaration declaration) throws IOException {
        PrintedTotal.check(declaration.terms().statedTotal());
        Path file = delivery.fileIn(home);
        FileStamp stamp = FileStamp.ofContents(file);
        Optional<String> remembered = hashes.remembered(file, stamp);
        String sha256 = remembered.isPresent() ? remembered.get() : Sha256.of(file);
        LakeShape shape = Objects.requireNonNull(shapes.get(declaration.kind()));
        LakeKey key = LakeKey.of(sha256, declaration.reading(), shape);
        Optional<LakeFile> there = lake.find(key);
        if (there.isPresent()) {
            return new Landed.AlreadyThere(delivery, there.get());
        }
        RecordCount count = new RecordCount(shape, declaration.reading());
        FileReading.careful(declaration.reading().format(), warehouse).read(file, declaration.reading(), count);
        return new Landed.Read(delivery, new LakeFile(key.fileName(), sha256, count.contents()));
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
