package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.delivery.Kind;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

/** Every polluted ledger gives its records, or says which it refuses, and never another figure; by both readers. */
class PollockTest {

    private static final int SIZE = 10;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Test
    void noPollutedLedgerGivesAnotherFigure() throws IOException {
        Map<Outcome, Integer> counts = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        try (Warehouse warehouse = Warehouse.inMemory(new WarehouseSettings("256MB", 1, root.resolve("build")))) {
            LakeShape shape = LakeShape.of(Kind.LEDGER, SqlLibrary.packaged().in("raw"), warehouse);
            PollutedReading reading = new PollutedReading(warehouse, shape, root);
            for (CleanLedger ledger : CleanLedger.all(SIZE)) {
                for (Pollution pollution : Pollutions.of(ledger).toList()) {
                    for (long leastBulkSize : new long[] {0, Long.MAX_VALUE}) {
                        Outcome outcome = reading.outcome(pollution, leastBulkSize);
                        counts.merge(outcome, 1, Integer::sum);
                        if (outcome == Outcome.WRONG) {
                            wrong.add("%s, %s: %s"
                                    .formatted(pollution, leastBulkSize == 0 ? "bulk" : "careful", reading.told()));
                        }
                    }
                }
            }
        }
        System.out.println("polluted ledgers, by both readers: " + counts);
        assertThat(wrong).isEmpty();
        assertThat(counts.get(Outcome.RIGHT)).isGreaterThan(100);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(2 * 2200);
    }
}
