package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.delivery.Kind;
import se.bidrag.landing.document.Vocabulary;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** The bulk reader and the careful one make the same lake file of any ledger, or tell the same fault. */
class BothReadersTest {

    private static final int LEDGERS = 250;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Test
    void makeTheSameLakeFileOfAnyLedger() throws IOException {
        int inBulk = 0;
        try (Warehouse warehouse = Warehouse.inMemory(new WarehouseSettings("256MB", 1, root.resolve("build")))) {
            LakeShape shape = LakeShape.of(Kind.LEDGER, SqlLibrary.packaged().in("raw"), warehouse);
            for (int seed = 0; seed < LEDGERS; seed++) {
                RandomLedger ledger = RandomLedger.of(new Random(seed));
                Path file = Files.write(root.resolve("ledger.csv"), ledger.bytes());
                String careful = read(warehouse, shape, ledger, file, Long.MAX_VALUE);
                assertThat(read(warehouse, shape, ledger, file, 0))
                        .as("ledger %d, %s:%n%s", seed, ledger.reading(), ledger.text())
                        .isEqualTo(careful);
                inBulk += isReadInBulk(warehouse, shape, ledger, file) ? 1 : 0;
            }
        }
        assertThat(inBulk).as("ledgers that the bulk reader took").isGreaterThan(LEDGERS / 2);
    }

    private boolean isReadInBulk(Warehouse warehouse, LakeShape shape, RandomLedger ledger, Path file)
            throws IOException {
        try {
            return new BulkReader(warehouse, shape, ledger.reading())
                    .read(file, root.resolve("bulk.parquet"))
                    .isPresent();
        } catch (UnreadableFileException told) {
            return true;
        }
    }

    private String read(Warehouse warehouse, LakeShape shape, RandomLedger ledger, Path file, long leastBulkSize)
            throws IOException {
        Path parquet = root.resolve("ledger.parquet");
        try {
            LakeContents contents = new FileReading(warehouse, shape, ledger.reading(), leastBulkSize, Vocabulary.NONE)
                    .read(file, parquet);
            List<ControlTotal> totals = contents.totals().stream()
                    .map(total -> new ControlTotal(
                            total.unit(), total.records(), total.money().setScale(2)))
                    .toList();
            List<Map<String, Object>> rows = warehouse
                    .sql()
                    .sql("select * from " + shape.rows(parquet))
                    .query()
                    .listOfRows();
            return "%d records, %d rejected, %s, %s, %s%n%s"
                    .formatted(
                            contents.records(),
                            contents.rejected(),
                            totals,
                            contents.ownTotal(),
                            contents.pickedColumns(),
                            rows);
        } catch (UnreadableFileException e) {
            return e.fault();
        }
    }
}
