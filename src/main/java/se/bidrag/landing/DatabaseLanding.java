package se.bidrag.landing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.bidrag.delivery.DatabaseQuery;
import se.bidrag.delivery.Delivery;
import se.bidrag.delivery.Reading;
import se.bidrag.warehouse.Warehouse;

/**
 * Lands what is read from a database.
 *
 * <p>Each night asks the database, in one snapshot, for the count and the sums of what was landed before. While they are
 * the same only the rows above the last watermark are read; when they are not, something changed below it and everything
 * is read again. What was read must have the count and sums that the database itself tells.
 */
final class DatabaseLanding {

    /** A part of an extract has about so many rows: what an interrupted reading loses at most, and what it holds at a time. */
    static final int PART_ROWS = 1_000_000;

    private final Lake lake;
    private final Warehouse warehouse;
    private final Databases databases;
    private final int partRows;
    private final Map<String, Object> underWay = new ConcurrentHashMap<>();

    DatabaseLanding(Lake lake, Warehouse warehouse, Databases databases, int partRows) {
        this.lake = lake;
        this.warehouse = warehouse;
        this.databases = databases;
        this.partRows = partRows;
    }

    /** A database that cannot be read leaves what was read before, told as such; a fault where nothing was. */
    Landed land(Delivery delivery, Reading reading, DatabaseQuery query, LakeShape shape) throws IOException {
        String source = LakeKey.of("", reading, shape, "").told();
        ExtractFile file = new ExtractFile(lake, source);
        synchronized (underWay.computeIfAbsent(source, each -> new Object())) {
            Extract earlier = file.read();
            try {
                Extract now = read(reading, query, shape, source, earlier, file);
                boolean isNew = !now.parts().equals(earlier.readable());
                return new Landed.Extracted(delivery, file.files(now.readable()), isNew, null);
            } catch (UnreadableFileException e) {
                String fault = "connection '%s': %s".formatted(query.connection(), e.fault());
                if (earlier.complete() == 0) {
                    return new Landed.Fault(delivery, fault);
                }
                return new Landed.Extracted(
                        delivery,
                        file.files(earlier.readable()),
                        false,
                        "as read on %s; %s".formatted(earlier.readOn(), fault));
            }
        }
    }

    private Extract read(
            Reading reading, DatabaseQuery query, LakeShape shape, String source, Extract earlier, ExtractFile file)
            throws IOException {
        DatabaseConnection connection = databases.named(query.connection());
        try (DatabaseSnapshot snapshot = DatabaseSnapshot.open(connection, query, reading.fields(), shape.kind());
                Warehouse own = warehouse.another()) {
            PickedColumns.match(snapshot.header(), reading.fields(), shape);
            Extract start = start(snapshot, earlier);
            ExtractReading extract = new ExtractReading(lake, shape, reading, source, partRows, snapshot, start);
            try (DatabaseRows rows =
                    snapshot.rows(start.last().map(Extract.Part::through).orElse(null))) {
                extract.read(rows, own, parts -> keep(snapshot, parts, start, earlier, file));
            }
            requireEqual(snapshot.sum(null), extract.sum());
            Extract now = new Extract(extract.parts(), extract.parts().size(), databases.today());
            file.write(now);
            return now;
        } catch (SQLException e) {
            throw new DatabaseFault(connection).of(e);
        } catch (InterruptedReadException e) {
            throw new DatabaseFault(connection).of(e.reason());
        }
    }

    /** Where to go on from: the last part landed, while the database tells of it what was read then. */
    private static Extract start(DatabaseSnapshot snapshot, Extract earlier) throws SQLException {
        if (snapshot.watermark().isEmpty()) {
            return Extract.NONE;
        }
        snapshot.requireWatermarks();
        Extract.Part last = earlier.last().orElse(null);
        if (last == null || last.through() == null) {
            return Extract.NONE;
        }
        return snapshot.sum(last.through()).equals(last.sum()) ? earlier : Extract.NONE;
    }

    /** A part landed on the way spares an interrupted reading from reading it again; it gives no figures yet. */
    private static void keep(
            DatabaseSnapshot snapshot, List<Extract.Part> parts, Extract start, Extract earlier, ExtractFile file) {
        boolean goesOn = start.parts().size() >= earlier.complete();
        if (snapshot.watermark().isPresent() && goesOn) {
            file.write(new Extract(parts, earlier.complete(), earlier.readOn()));
        }
    }

    private static void requireEqual(DatabaseSum told, DatabaseSum read) {
        if (!told.equals(read)) {
            throw new UnreadableFileException(
                    "%d rows were read with the sums %s; the database tells of %d rows with the sums %s"
                            .formatted(read.rows(), read.figures(), told.rows(), told.figures()));
        }
    }
}
