package se.bidrag.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.SmallHome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A night over one ledger of 16 million rows, larger than the memory it has: heap and native memory together 1 GB, by a
 * control group, as in a container. Skipped where the account may not make one.
 */
class OneGigabyteBench {

    private static final long LIMIT = 1L << 30;
    private static final long ROWS = Long.getLong("bidrag.bench.ledger", 16_000_000L);

    private final Path folder;
    private final SmallHome small;

    OneGigabyteBench(@TempDir Path folder) {
        this.folder = folder;
        this.small = SmallHome.in(folder.resolve("home"));
    }

    @Test
    void aLedgerLargerThanMemoryLands() throws IOException, InterruptedException {
        deliverALedger();
        Optional<MemoryGroup> limited = MemoryGroup.ofBytes(LIMIT);
        assumeThat(limited).as("a control group for memory").isPresent();
        Measured measured = new Measured("one-gigabyte");
        try (MemoryGroup group = limited.orElseThrow()) {
            JsonNode told = night(group);
            assertThat(Files.readString(small.root().resolve("published/current/csv/fct_receipt.csv")))
                    .contains("provbidrag-2024");
            measured.add(ROWS, "size of the ledger", ledger().toFile().length() / 1048576.0, "MB", "");
            measured.add(ROWS, "night in 1 GB", told.path("total").asDouble(), "s", "");
            measured.add(ROWS, "peak memory of the process", told.path("peak").asDouble(), "MB", "at most 1024");
            measured.add(
                    ROWS, "peak of the group, cached files too", group.peakBytes() / 1048576.0, "MB", "at most 1024");
        }
        measured.write();
    }

    private void deliverALedger() {
        small.write("reference/account_classes.csv", """
                region_code,account_from,account_to,account_class
                *,1000,3399,other
                *,3400,3599,grant_revenue_targeted
                *,3600,9999,other
                """);
        small.write(
                "incoming/stor/datapackage.yaml",
                """
                name: stor
                bidrag: {origin: synthetic, publisher: Syntetisk region, year: 2024, dated: 2025-01-31}
                resources:
                """ + GeneratedLedger.resource("huvudbok", "huvudbok.csv", "24", 2024));
        new GeneratedLedger(ROWS, 2024, 24).writeTo(ledger(), 0);
    }

    private Path ledger() {
        return small.root().resolve("incoming/stor/huvudbok.csv");
    }

    private JsonNode night(MemoryGroup group) throws IOException, InterruptedException {
        Path told = folder.resolve("told.json");
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(group.in(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx320m",
                        "-cp",
                        NightBench.classPath(),
                        "se.bidrag.bench.NightProcess",
                        small.root().toString(),
                        "2026-11-21",
                        told.toString())))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        return JsonMapper.shared().readTree(told.toFile());
    }
}
