package se.bidrag.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.bidrag.delivery.DatabaseQuery;
import se.bidrag.delivery.Declaration;
import se.bidrag.delivery.Delivery;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Reading;
import se.bidrag.home.Home;
import se.bidrag.landing.document.Vocabulary;
import se.bidrag.model.SqlFile;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** Lands deliveries in a home's lake, each delivered file and each row of a database once; several threads may land at the same time. */
public final class Landing implements AutoCloseable {

    private static final String HASHES = "hashes.txt";

    private final Home home;
    private final LandingSettings settings;
    /** Where files are added. */
    private final Lake lake;

    /** Where files are looked for: the home's own lake, also while none may be added to it. */
    private final Lake standing;

    private final KnownHashes hashes;
    private final Warehouse warehouse;
    private final DatabaseLanding databases;
    private final Map<Kind, LakeShape> shapes = new EnumMap<>(Kind.class);
    private final Map<LakeKey, Object> underWay = new ConcurrentHashMap<>();

    private Landing(
            Home home,
            Path lakeFolder,
            Path hashes,
            List<SqlFile> rawShapes,
            WarehouseSettings warehouse,
            LandingSettings settings)
            throws IOException {
        this.home = home;
        this.settings = settings;
        this.lake = Lake.made(lakeFolder);
        this.standing = new Lake(home.lake());
        this.hashes = new KnownHashes(hashes);
        this.warehouse = Warehouse.inMemory(warehouse);
        this.databases = new DatabaseLanding(lake, this.warehouse, settings.databases(), DatabaseLanding.PART_ROWS);
        for (Kind kind : Kind.values()) {
            shapes.put(kind, LakeShape.of(kind, rawShapes, this.warehouse));
        }
    }

    /**
     * Opens the lake of this home.
     *
     * @param rawShapes the SQL files of {@code sql/raw}, which say what columns a record of each kind has
     */
    public static Landing in(Home home, List<SqlFile> rawShapes, WarehouseSettings warehouse) {
        return in(home, rawShapes, warehouse, LandingSettings.USUAL);
    }

    /**
     * Opens the lake of this home.
     *
     * @param rawShapes the SQL files of {@code sql/raw}, which say what columns a record of each kind has
     */
    public static Landing in(
            Home home, List<SqlFile> rawShapes, WarehouseSettings warehouse, LandingSettings settings) {
        try {
            return new Landing(home, home.lake(), home.build().resolve(HASHES), rawShapes, warehouse, settings);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the lake %s".formatted(home.lake()), e);
        }
    }

    /** Opens the lake of this home to look only: what is not there lands in this folder instead, with what is remembered. */
    static Landing beside(
            Home home, Path folder, List<SqlFile> rawShapes, WarehouseSettings warehouse, LandingSettings settings)
            throws IOException {
        Path hashes = folder.resolve(HASHES);
        Path remembered = home.build().resolve(HASHES);
        if (Files.exists(remembered)) {
            Files.copy(remembered, hashes);
        }
        return new Landing(home, folder.resolve("lake"), hashes, rawShapes, warehouse, settings);
    }

    /** What can be told without reading the file: a fault, or that the unchanged file lies in the lake already. */
    public Optional<Landed> known(Delivery delivery) {
        Declaration declaration = delivery.declaration();
        if (declaration == null || delivery.fault() != null) {
            return Optional.of(land(delivery));
        }
        if (declaration.reading().database() != null) {
            return Optional.empty();
        }
        try {
            PrintedTotal.check(declaration.terms().statedTotal());
            Path file = delivery.fileIn(home);
            return hashes.remembered(file, FileStamp.of(file))
                    .flatMap(sha256 -> standing.find(key(sha256, declaration)))
                    .map(earlier -> new Landed.AlreadyThere(delivery, earlier));
        } catch (IOException | UnreadableFileException told) {
            return Optional.empty();
        }
    }

    /** Reads the delivery's file into the lake, unless it lies there; a file that cannot be read is a fault, never an exception. */
    public Landed land(Delivery delivery) {
        return LandingFault.unless(delivery, declaration -> land(delivery, declaration));
    }

    private Landed land(Delivery delivery, Declaration declaration) throws IOException {
        PrintedTotal.check(declaration.terms().statedTotal());
        LakeShape shape = shape(declaration);
        DatabaseQuery query = declaration.reading().database();
        if (query != null) {
            return databases.land(delivery, declaration.reading(), query, shape);
        }
        Path file = delivery.fileIn(home);
        FileStamp stamp = FileStamp.ofContents(file);
        LakeKey key = key(hashes.sha256(file, stamp), declaration);
        synchronized (underWay.computeIfAbsent(key, each -> new Object())) {
            Optional<LakeFile> earlier = standing.find(key);
            if (earlier.isPresent()) {
                return new Landed.AlreadyThere(delivery, earlier.get());
            }
            return new Landed.Read(delivery, lake.add(key, parquet -> read(file, stamp, declaration, shape, parquet)));
        }
    }

    private LakeKey key(String sha256, Declaration declaration) {
        Reading reading = declaration.reading();
        String told = reading.format().isDocument() ? settings.words().get().toString() : "";
        return LakeKey.of(sha256, reading, shape(declaration), told);
    }

    private LakeShape shape(Declaration declaration) {
        return Objects.requireNonNull(shapes.get(declaration.kind()));
    }

    private LakeContents read(Path file, FileStamp stamp, Declaration declaration, LakeShape shape, Path parquet)
            throws IOException {
        Reading reading = declaration.reading();
        Path passing = parquet.resolveSibling(parquet.getFileName() + ".unpacked");
        try (Warehouse own = warehouse.another();
                Unpacked unpacked = Unpacked.of(file, reading, passing, settings.limits())) {
            LakeContents contents = new FileReading(own, shape, reading, settings.leastBulkSize(), words(declaration))
                    .read(unpacked.path(), parquet);
            if (!FileStamp.of(file).equals(stamp)) {
                throw new UnreadableFileException("changed while it was read; it will be read again next time");
            }
            return unpacked.sha256() == null ? contents : contents.unpackedFrom(unpacked.sha256());
        }
    }

    /** Removes what a killed run left half-made in the lake; only for who holds the home. */
    public static void sweep(Home home) {
        try {
            Lake.sweep(home.lake());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot sweep the lake %s".formatted(home.lake()), e);
        }
    }

    private Vocabulary words(Declaration declaration) {
        return declaration.reading().format().isDocument() ? settings.words().get() : Vocabulary.NONE;
    }

    /** Reads every delivered and landed file again; one sentence for each that is not as it was when landed. */
    public List<String> verify() {
        try {
            return new LakeAudit(home, hashes).differences();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot verify the lake %s".formatted(home.lake()), e);
        }
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
