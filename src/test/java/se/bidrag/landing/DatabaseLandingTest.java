package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bidrag.landing.DeliveryFixture.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.FinanceDatabaseFixture;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.DatabaseQuery;
import se.bidrag.delivery.Delivery;
import se.bidrag.delivery.Dialect;
import se.bidrag.delivery.Encoding;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Reading;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Warehouse;

class DatabaseLandingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final String ALL = "select id, datum, konto, text, belopp from rader";

    private final DeliveryFixture home;
    private FinanceDatabaseFixture database;
    private LocalDate today = TODAY;
    private int partRows = 3;

    @SuppressWarnings("NullAway.Init")
    DatabaseLandingTest(@TempDir Path root) {
        this.home = new DeliveryFixture(root);
    }

    @BeforeEach
    void fill() {
        database = FinanceDatabaseFixture.open();
        database.execute("create table $.rader (id bigint, datum date, konto text, text text, belopp numeric(18, 2))");
        add(1, 5);
    }

    @AfterEach
    void close() {
        Optional.ofNullable(database).ifPresent(FinanceDatabaseFixture::close);
    }

    private void add(int from, int to) {
        database.execute("""
                insert into $.rader
                select i, date '2024-01-01' + i, '3510', 'Rad ' || i, -i - 0.25 from generate_series(%d, %d) as i
                order by random()""".formatted(from, to));
    }

    private DatabaseConnection connection() {
        return new DatabaseConnection(
                database.url(), database.user(), FinanceDatabaseFixture.PASSWORD, 2, Duration.ofMinutes(1));
    }

    private static Delivery delivery(String query, @Nullable String watermark) {
        Reading reading = new Reading(
                        Format.JDBC,
                        Encoding.UTF_8,
                        Dialect.STANDARD,
                        List.of(
                                new Field("datum", ColumnType.POSTING_DATE),
                                new Field("konto", ColumnType.ACCOUNT),
                                new Field("belopp", ColumnType.AMOUNT)),
                        List.of(""))
                .from(new DatabaseQuery("raindance", query, watermark));
        return DeliveryFixture.delivery("huvudbok", Kind.LEDGER, reading);
    }

    private Landed land(Delivery delivery) {
        return land(delivery, connection());
    }

    private Landed land(Delivery delivery, DatabaseConnection connection) {
        return with(
                connection,
                landing -> landing.land(
                        delivery,
                        Objects.requireNonNull(delivery.declaration()).reading(),
                        Objects.requireNonNull(Objects.requireNonNull(delivery.declaration())
                                .reading()
                                .database()),
                        shape()));
    }

    private interface Use<T> {
        T of(DatabaseLanding landing) throws IOException;
    }

    private <T> T with(DatabaseConnection connection, Use<T> use) {
        try (Warehouse warehouse = Warehouse.inMemory(home.settings())) {
            return use.of(new DatabaseLanding(
                    Lake.made(home.home().lake()),
                    warehouse,
                    new Databases(Map.of("raindance", connection), today),
                    partRows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LakeShape shape() {
        try (Warehouse warehouse = Warehouse.inMemory(home.settings())) {
            return LakeShape.of(Kind.LEDGER, SqlLibrary.packaged().in("raw"), warehouse);
        }
    }

    private List<String> records(Landed landed) {
        try (Warehouse build = home.build(landed)) {
            return build
                    .sql()
                    .sql("select record_number, posting_date, amount from raw.ledger_record order by record_number")
                    .query()
                    .listOfRows()
                    .stream()
                    .map(row ->
                            "%s %s %s".formatted(row.get("record_number"), row.get("posting_date"), row.get("amount")))
                    .toList();
        }
    }

    private String sha256(Landed landed) {
        try (Warehouse build = home.build(landed)) {
            return build.sql()
                    .sql("select sha256 from raw.delivery")
                    .query(String.class)
                    .single();
        }
    }

    private static Landed.Extracted extracted(Landed landed) {
        assertThat(landed).as(landed.toString()).isInstanceOf(Landed.Extracted.class);
        return (Landed.Extracted) landed;
    }

    private List<String> lakeFiles() {
        try (Stream<Path> files = Files.list(home.home().lake())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsWhatIsNewIntoAPartOfItsOwnAndGivesTheSameRecordsAsOneReading() {
        List<Landed> nights = new ArrayList<>();
        nights.add(land(delivery(ALL, "id")));
        add(6, 7);
        nights.add(land(delivery(ALL, "id")));
        nights.add(land(delivery(ALL, "id")));

        assertThat(nights).extracting(night -> extracted(night).parts().size()).containsExactly(2, 3, 3);
        assertThat(nights).extracting(night -> extracted(night).isNew()).containsExactly(true, true, false);
        assertThat(extracted(nights.get(1)).parts())
                .startsWith(extracted(nights.get(0)).parts().toArray(LakeFile[]::new));
        List<String> inThreeNights = records(nights.get(2));
        assertThat(inThreeNights)
                .containsExactly(
                        "1 2024-01-02 -1.25",
                        "2 2024-01-03 -2.25",
                        "3 2024-01-04 -3.25",
                        "4 2024-01-05 -4.25",
                        "5 2024-01-06 -5.25",
                        "6 2024-01-07 -6.25",
                        "7 2024-01-08 -7.25");

        String sha256 = sha256(nights.get(2));
        FileSystemUtils.deleteRecursively(home.home().lake().toFile());
        partRows = 100;
        Landed atOnce = land(delivery(ALL, "id"));
        assertThat(extracted(atOnce).parts()).hasSize(1);
        assertThat(records(atOnce)).isEqualTo(inThreeNights);
        assertThat(sha256(atOnce)).isEqualTo(sha256);
    }

    @Test
    void readsAllAgainWhenARowBelowTheWatermarkChangedCameOrWent() {
        land(delivery(ALL, "id"));
        for (String change : List.of(
                "update $.rader set belopp = -1000 where id = 2",
                "insert into $.rader values (3, date '2024-06-01', '3510', 'sen', -77)",
                "delete from $.rader where id = 1")) {
            database.execute(change);
            add(100, 100);
            Landed changed = land(delivery(ALL, "id"));
            assertThat(extracted(changed).isNew()).as(change).isTrue();
            assertThat(records(changed)).as(change).hasSize((int) database.count("select count(*) from $.rader"));
        }
        assertThat(records(land(delivery(ALL, "id"))))
                .contains("1 2024-01-03 -1000.00", "3 2024-06-01 -77.00")
                .doesNotContain("1 2024-01-02 -1.25");
    }

    @Test
    void neverPartsRowsOfOneWatermarkAndReadsOneThatComesLater() {
        database.execute("update $.rader set id = 1");
        partRows = 2;
        Landed first = land(delivery(ALL, "id"));
        assertThat(extracted(first).parts()).hasSize(1);
        database.execute("insert into $.rader values (1, date '2024-12-31', '3510', null, -9)");
        assertThat(records(land(delivery(ALL, "id")))).hasSize(6).contains("6 2024-12-31 -9.00");
    }

    @Test
    void readsEverythingEveryNightWithoutAWatermarkAndLandsItOnce() {
        Landed first = land(delivery(ALL + " order by random()", null));
        Landed second = land(delivery(ALL + " order by random()", null));
        assertThat(extracted(second).isNew()).isFalse();
        assertThat(extracted(second).parts()).isEqualTo(extracted(first).parts());
        database.execute("delete from $.rader where id = 5");
        assertThat(records(land(delivery(ALL + " order by random()", null)))).hasSize(4);
    }

    @Test
    void readsOneStateOfTheDatabaseHoweverMuchIsWrittenMeanwhile() throws Exception {
        add(6, 20_000);
        partRows = 1_000;
        try (DatabaseSnapshot snapshot = DatabaseSnapshot.open(
                        connection(), new DatabaseQuery("raindance", ALL, "id"), List.of(), Kind.LEDGER);
                DatabaseRows rows = snapshot.rows(null)) {
            long seen = 0;
            while (rows.next()) {
                seen++;
                if (seen == 10) {
                    add(30_000, 31_000);
                    database.execute("delete from $.rader where id > 19000 and id <= 20000");
                }
            }
            assertThat(seen).isEqualTo(20_000);
            assertThat(snapshot.sum(null).rows()).isEqualTo(20_000);
        }
    }

    @Test
    void aReadingThatIsBrokenOffShowsNothingAndIsGoneOnWith() throws Exception {
        add(6, 200_000);
        partRows = 20_000;
        Callable<Landed> reading = () -> land(delivery(ALL, "id"));
        Landed broken = hangingUpDuring(reading);

        assertThat(fault(broken))
                .startsWith("connection 'raindance': the database ")
                .contains("SQLSTATE");
        int kept = (int)
                lakeFiles().stream().filter(name -> name.endsWith(".parquet")).count();
        assertThat(kept).isBetween(1, 9);
        assertThat(lakeFiles()).noneMatch(name -> name.endsWith(".tmp"));

        List<String> before = lakeFiles();
        Landed.Extracted whole = extracted(land(delivery(ALL, "id")));
        assertThat(whole.parts()).hasSize(10);
        assertThat(whole.parts().subList(0, kept)).extracting(LakeFile::name).allMatch(before::contains);
        assertThat(records(whole)).hasSize(200_000).contains("200000 2571-08-01 -200000.25");
    }

    private Landed hangingUpDuring(Callable<Landed> reading) throws Exception {
        Thread cutter = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                if (Files.isDirectory(home.home().lake())
                        && lakeFiles().stream().anyMatch(name -> name.startsWith("extract-"))) {
                    database.hangUp();
                    return;
                }
            }
        });
        cutter.start();
        try {
            return reading.call();
        } finally {
            cutter.interrupt();
            cutter.join();
        }
    }

    @Test
    void keepsWhatWasReadBeforeAndSaysSinceWhenTheDatabaseIsSilent() {
        land(delivery(ALL, "id"));
        today = TODAY.plusDays(1);
        DatabaseConnection silent = new DatabaseConnection(
                "jdbc:postgresql://127.0.0.1:1/none?password=" + FinanceDatabaseFixture.PASSWORD,
                null,
                null,
                10,
                Duration.ofSeconds(5));
        Landed.Extracted stale = extracted(land(delivery(ALL, "id"), silent));
        assertThat(records(stale)).hasSize(5);
        assertThat(stale.staleReason())
                .isEqualTo(
                        "as read on 2026-11-21; connection 'raindance': the database does not answer; expected one at"
                                + " the connection's url (SQLSTATE 08001)");
        assertThat(fault(land(delivery(ALL + " where true", "id"), silent)))
                .isEqualTo("connection 'raindance': the database does not answer; expected one at the connection's url"
                        + " (SQLSTATE 08001)");
    }

    @Test
    void readsAllAgainWhenAPartOfTheLakeIsGone() throws IOException {
        List<LakeFile> parts = extracted(land(delivery(ALL, "id"))).parts();
        List<String> records = records(land(delivery(ALL, "id")));
        Files.delete(home.home().lake().resolve(parts.get(0).name()));
        Landed again = land(delivery(ALL, "id"));
        assertThat(extracted(again).parts()).isEqualTo(parts);
        assertThat(records(again)).isEqualTo(records);
    }

    @Test
    void readsAMillionRowsWithoutHoldingThem() {
        database.execute("""
                insert into $.rader
                select i, date '2024-01-01' + (i %% 366), '3510', repeat('Rad ', 20) || i, -i - 0.25
                from generate_series(6, 1000000) as i""".replace("%%", "%"));
        partRows = 400_000;
        DatabaseConnection streaming = new DatabaseConnection(
                database.url(), database.user(), FinanceDatabaseFixture.PASSWORD, 5_000, Duration.ofMinutes(5));
        Landed.Extracted landed = extracted(land(delivery(ALL, "id"), streaming));
        assertThat(landed.parts())
                .extracting(part -> part.contents().records())
                .containsExactly(400_000L, 400_000L, 200_000L);
        try (Warehouse build = home.build(landed)) {
            assertThat(build.sql()
                            .sql(
                                    "select count(*) || ' ' || count(distinct record_number) || ' ' || sum(amount) from raw.ledger_record")
                            .query(String.class)
                            .single())
                    .isEqualTo("1000000 1000000 -500000750000.00");
        }
    }

    @Test
    void anEmptyTableIsADeliveryWithoutRecords() {
        database.execute("delete from $.rader");
        Landed empty = land(delivery(ALL, "id"));
        assertThat(records(empty)).isEmpty();
        assertThat(extracted(empty).parts()).hasSize(1);
        add(1, 2);
        assertThat(records(land(delivery(ALL, "id")))).hasSize(2);
    }
}
