package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.SmallHome;
import se.bidrag.home.Home;
import se.bidrag.warehouse.Statements;

/** What is kept from night to night changes nothing: each night publishes what one that reads every record would. */
class KeptLedgersTest {

    private static final Path KEPT = Path.of("build/kept");

    private final Path folder;
    private final SmallHome small;
    private final List<String> statements = new CopyOnWriteArrayList<>();

    KeptLedgersTest(@TempDir Path folder) {
        this.folder = folder;
        this.small = SmallHome.in(folder.resolve("home"));
    }

    @BeforeEach
    void publishTwoLedgers() throws IOException {
        small.write("incoming/mer/datapackage.yaml", """
                name: mer
                bidrag: {origin: synthetic, publisher: Syntetisk region, year: 2024, dated: 2025-01-31}
                resources:
                  - name: rader
                    path: rader.csv
                    schema: {fields: [{name: datum, columnType: posting_date}, {name: ver, columnType: voucher},
                      {name: konto, columnType: account}, {name: projekt, columnType: project},
                      {name: belopp, columnType: amount}]}
                    bidrag: {kind: ledger, region: "24"}
                """);
        small.write("incoming/mer/rader.csv", """
                datum,ver,konto,projekt,belopp
                2024-05-02,B1,3510,70010,-83000000
                2024-05-02,B1,1930,,83000000
                ,B2,1930,,7
                """);
        night(small.home(), "2026-11-20", 1);
        Statements.watch(statements::add);
    }

    @AfterEach
    void unwatch() {
        Statements.unwatch();
    }

    @Test
    void onlyWhatChangedIsReadAgain() throws IOException {
        publishesWhatAFullNightDoes("2026-11-21");
        assertThat(ledgersRead()).isZero();

        small.write("incoming/mer/rader.csv", """
                datum,ver,konto,projekt,belopp
                2024-05-02,B1,3510,70010,-83000000
                2024-06-02,B3,3510,70010,-223369.50
                2024-06-02,B3,1930,,223369.50
                """);
        publishesWhatAFullNightDoes("2026-11-22");
        assertThat(ledgersRead()).isOne();

        Files.delete(small.root().resolve("incoming/mer/rader.csv"));
        publishesWhatAFullNightDoes("2026-11-23");
        assertThat(ledgersRead()).isZero();
    }

    @Test
    void whatItRestsOnIsReadAgain() throws IOException {
        Path descriptor = small.root().resolve("incoming/mer/datapackage.yaml");
        Files.writeString(descriptor, Files.readString(descriptor).replace("region: \"24\"", "region: \"19\""));
        publishesWhatAFullNightDoes("2026-11-21");
        assertThat(ledgersRead()).as("of a descriptor that says otherwise").isOne();

        small.write("reference/account_classes.csv", """
                region_code,account_from,account_to,account_class
                *,1000,3499,other
                *,3500,3599,grant_revenue_general
                *,3600,9999,other
                """);
        publishesWhatAFullNightDoes("2026-11-22");
        assertThat(ledgersRead()).as("of other account classes").isEqualTo(2);
    }

    @Test
    void damagedKeptRowsAreNotUsed() throws IOException {
        Path kept = small.root().resolve(KEPT).resolve("core.grant_posting.parquet");
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2]++;
        Files.write(kept, bytes);
        publishesWhatAFullNightDoes("2026-11-21");
        assertThat(ledgersRead()).isEqualTo(2);

        Files.writeString(small.root().resolve(KEPT).resolve("kept.json"), "{");
        night(small.home(), "2026-11-22", 1);
        assertThat(ledgersRead()).isEqualTo(2);
    }

    @Test
    void aSmallHomeKeepsNothing() throws IOException {
        assertThat(small.root().resolve(KEPT)).exists();
        night(small.home(), "2026-11-21", 1_000_000);
        assertThat(small.root().resolve(KEPT)).doesNotExist();
    }

    private void publishesWhatAFullNightDoes(String asOf) throws IOException {
        Path full = folder.resolve("full-" + asOf);
        for (String part : List.of("incoming", "reference", "published")) {
            if (Files.exists(small.root().resolve(part))) {
                copy(small.root().resolve(part), full.resolve(part));
            }
        }
        night(new Home(full), asOf, Long.MAX_VALUE);
        statements.clear();
        night(small.home(), asOf, 1);
        assertThat(tables(small.root())).isEqualTo(tables(full));
    }

    /** How many lake files the view of ledger records was laid over last; the first in its list is the empty template. */
    private long ledgersRead() {
        String view = statements.stream()
                .filter(statement -> statement.startsWith("create view raw.ledger_record"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return view.split("\\.parquet'", -1).length - 2L;
    }

    private static void night(Home home, String asOf, long keptFrom) {
        Map<String, Object> settings =
                Map.of("bidrag.memory-limit", "256MB", "bidrag.threads", 1, "bidrag.kept-from", keptFrom);
        NightRequest request = new NightRequest(home, LocalDate.parse(asOf), null, settings);
        new Nightly(request, Clock.fixed(Instant.parse(asOf + "T03:00:00Z"), ZoneOffset.UTC), Progress.SILENT).run();
    }

    private static Map<String, String> tables(Path home) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(home.resolve("published/current/csv"))) {
            for (Path file : files.toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(tables).containsKey("fct_reconciliation.csv");
        return tables;
    }

    /** With links kept as links. */
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
