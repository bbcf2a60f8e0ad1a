package se.bidrag.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.SampleHome;
import se.bidrag.SmallHome;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.publish.Publications;
import se.bidrag.trial.Trial.FoundAmount;
import se.bidrag.trial.Trial.KnownTable;
import se.bidrag.trial.Trial.Refusal;
import se.bidrag.trial.Trial.TriedDelivery;
import se.bidrag.warehouse.WarehouseSettings;

/** Files tried in a small synthetic home without a publication, and against the sample home's. */
class TrialsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private SmallHome small = new SmallHome(new Home(Path.of("none")));
    private Path elsewhere = Path.of("none");

    @BeforeEach
    void makeAHome() throws IOException {
        small = SmallHome.in(folder.toRealPath().resolve("home"));
        elsewhere = Files.createDirectories(folder.toRealPath().resolve("elsewhere"));
    }

    @Test
    void triesAFileByItsDescriptor() {
        Trial trial = inSmall(small.root().resolve("incoming/tilldelning.csv"));
        assertThat(trial.descriptor()).isEqualTo(small.root() + "/incoming/datapackage.yaml");
        assertThat(trial.proposed()).isNull();
        assertThat(trial.publication()).isNull();
        assertThat(only(trial)).satisfies(delivery -> {
            assertThat(delivery.name()).isEqualTo("tilldelning");
            assertThat(delivery.fault()).isNull();
            assertThat(summary(delivery).unit()).isEqualTo("kr");
            assertThat(summary(delivery).rowsSek()).isEqualByComparingTo("165795915.00");
            assertThat(delivery.absentRegions()).isEmpty();
        });
    }

    @Test
    void writesNothingInTheHome() {
        List<String> before = files(small.root());
        inSmall(small.root().resolve("incoming/huvudbok.csv"));
        inSmall(write("ny.csv", "Region;Belopp\nVästmanland;1\n"));
        assertThat(files(small.root())).isEqualTo(before);
    }

    @Test
    void saysWhichRecordsAreRefusedAndWhy() {
        Trial trial = inSmall(write("provbidrag-2024.csv", """
                Region;Belopp (kr)
                Västmanland;82 572 546
                Västerbottn;1
                Umeå;–
                Summa;82 572 546
                """));
        TriedDelivery delivery = only(trial);
        assertThat(delivery.refusals())
                .extracting(Refusal::recordNumber, Refusal::columnName, Refusal::value)
                .containsExactly(tuple(2L, "region", "Västerbottn"), tuple(3L, "Belopp (kr)", "–"));
        assertThat(delivery.absentRegions()).containsExactly("Västerbotten");
        assertThat(summary(delivery).printedTotalSek()).isEqualByComparingTo("82572546.00");
    }

    @Test
    void saysWhyADeliveryWouldBeRejected() {
        Trial trial = inSmall(write("provbidrag-2024.csv", "Region;Belopp (kr)\nVästmanland;1\nSumma;2\n"));
        assertThat(only(trial).fault()).isEqualTo("the rows sum to 1.00 kr, the total in record 2 is 2.00 kr");
        Trial empty = inSmall(write("tom.csv", ""));
        assertThat(empty.deliveries()).isEmpty();
        assertThat(empty.remarks()).containsExactly("no delimiter parts it into rows of two cells or more");
        small.write("incoming/tilldelning.csv", "");
        assertThat(only(inSmall(small.root().resolve("incoming/tilldelning.csv")))
                        .fault())
                .startsWith("the file is empty, 0 bytes");
    }

    @Test
    void saysWhatEachRuleTakesOfALedger() {
        small.write("incoming/huvudbok.csv", """
                datum,verifikation,konto,projekt,belopp
                2024-04-02,A1,3510,70010,-82572546.00
                2024-04-02,A1,1930,,82572546.00
                2024-05-02,A2,3511,70099,-40000.00
                2024-06-02,A3,3511,70099,-2000.50
                2024-06-03,A4,3520,,-5.00
                2024-06-03,A4,0099,,42005.50
                """);
        TriedLedger ledger = Objects.requireNonNull(
                only(inSmall(small.root().resolve("incoming/huvudbok.csv"))).ledger());
        assertThat(ledger.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.grantCode()).isEqualTo("provbidrag-2024");
            assertThat(rule.priority()).isEqualTo(10);
            assertThat(rule.bookedSek()).isEqualByComparingTo("82572546.00");
        });
        assertThat(ledger.unmapped())
                .extracting(each ->
                        "%s %s %s %s".formatted(each.account(), each.project(), each.lineCount(), each.bookedSek()))
                .containsExactly("3511 70099 2 42000.50", "3520 null 1 5.00");
        assertThat(ledger.unclassed())
                .extracting(each -> each.account() + " " + each.bookedSek())
                .containsExactly("0099 -42005.50");
        assertThat(ledger.classes().get(0).mappedSek()).isEqualByComparingTo("82572546.00");
    }

    @Test
    void triesALedgerOfNoRegionByTheRulesForEveryRegion() {
        Trial trial = inSmall(write(
                "export.csv", "Datum;Konto;Projekt;Belopp\n2024-04-02;3510;70010;-1,50\n2024-04-02;1930;;1,50\n"));
        assertThat(Objects.requireNonNull(only(trial).ledger()).rules())
                .extracting(rule -> rule.regionCode() + " " + rule.grantCode())
                .containsExactly("XX provbidrag-2024");
        assertThat(trial.open()).anyMatch(open -> open.startsWith("region: "));
    }

    @Test
    void comparesARealTableWithWhatIsPublished() {
        Trial trial =
                inSample(write("tabell.csv", read("data/incoming/regeringen-2025/cancervard-2025-utbetalning-2.csv")));
        assertThat(only(trial).absentRegions()).containsExactly("Halland", "Gävleborg", "Västerbotten");
        assertThat(only(trial).knownTables())
                .first()
                .isEqualTo(new KnownTable(true, "decided", "cancervard-2025", 2025, 18, 18, 18));
        assertThat(trial.open())
                .anyMatch(open ->
                        open.startsWith("grant: ") && open.contains("perhaps cancervard-2025: 18 of 18 regions agree"));
    }

    @Test
    void leavesOutOfTheComparisonWhatTheFileItselfPublished() {
        Home sample = SampleHome.home();
        Trial trial = inSample(sample.incoming().resolve("regeringen-2025/cancervard-2025-utbetalning-2.csv"));
        assertThat(only(trial).knownTables()).noneMatch(KnownTable::isNational);
    }

    @Test
    void comparesTheAmountsOfRunningText() {
        Trial trial = inSample(write("beslut.md", """
                # Tillkommande riktade statsbidrag

                Region Västmanland tilldelas 82,6 miljoner kronor i sektorsbidrag. Det är 5 procent av 2024 års summa.

                Staten fördelar 3 miljarder kronor. Till detta kommer 17,3 kr och 12 34 567 kronor.
                """));
        assertThat(trial.sentences()).isEqualTo(5);
        assertThat(trial.amounts())
                .extracting(TrialsTest::told)
                .containsExactly(
                        "2: 82,6 miljoner kronor = Västmanland sektorsbidrag-2024 decided 82572546.00 rounding",
                        "4: 3 miljarder kronor = null sektorsbidrag-2024 decided 3000000000.00 exact",
                        "5: 17,3 kr = nothing",
                        "5: 34 567 kronor = the digits before it, '12', are not in groups of three with it");
        assertThat(only(trial).fault()).startsWith("no table of regions fits");
        assertThat(trial.proposed()).as("there is nothing to deliver").isNull();
    }

    @Test
    void looksIntoAPackedFileOnlyByADescriptor() throws IOException {
        Path packed = elsewhere.resolve("prov.csv.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            gzip.write("region,kronor\n19,5\n24,6\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(inSmall(packed).remarks()).containsExactly("it is packed; unpack it, or write a descriptor");
        write(
                "datapackage.yaml",
                Files.readString(small.root().resolve("incoming/datapackage.yaml"))
                        .replace("tilldelning.csv", "prov.csv.gz"));
        assertThat(summary(only(inSmall(packed))).rowsSek()).isEqualByComparingTo("11.00");
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThatThrownBy(() -> inSmall(elsewhere.resolve("none.csv")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageEndingWith("none.csv: there is no such file; expected one to inspect");
        assertThatThrownBy(() -> inSmall(elsewhere))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageEndingWith("is a folder; expected a file that may be read");
    }

    @Test
    void tellsEveryProblemOfADescriptor() {
        Path file = write("x.csv", "Region;Belopp\n");
        write("datapackage.yaml", "name: x\nresources: [{name: x, path: x.csv, bidrag: {kind: alocation}}]\n");
        assertThatThrownBy(() -> inSmall(file))
                .isInstanceOf(InvalidHomeException.class)
                .hasMessageContaining("did you mean 'allocation'?");
    }

    private Trial inSmall(Path file) {
        return trials(small.home()).of(file, Map.of()).trial();
    }

    private static Trial inSample(Path file) {
        return trials(SampleHome.home()).of(file, Map.of()).trial();
    }

    private static Trials trials(Home home) {
        WarehouseSettings settings = new WarehouseSettings("256MB", 1, Path.of("unused"));
        return new Trials(home, new Publications(home, settings), settings, LocalDate.of(2026, 11, 21));
    }

    private static TriedDelivery only(Trial trial) {
        assertThat(trial.deliveries()).hasSize(1);
        return trial.deliveries().get(0);
    }

    private static Trial.Summary summary(TriedDelivery delivery) {
        return Objects.requireNonNull(delivery.summary());
    }

    private static String told(FoundAmount amount) {
        String known = amount.agreement() == null
                ? "nothing"
                : "%s %s %s %s %s"
                        .formatted(
                                amount.agreement().regionName(),
                                amount.agreement().grantCode(),
                                amount.agreement().figure(),
                                amount.agreement().amountSek(),
                                amount.agreement().agreement());
        return "%d: %s = %s"
                .formatted(amount.sentence(), amount.written(), Objects.requireNonNullElse(amount.fault(), known));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(elsewhere.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> files(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.map(Path::toString).sorted(Comparator.naturalOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
