package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bidrag.FinanceDatabaseFixture;
import se.bidrag.SmallHome;
import se.bidrag.nightly.NightReport.Result;

/** Whole nights on a finance database: its figures, its silence and its password. */
class FinanceDatabaseNightTest {

    private final Path folder;
    private final SmallHome small;
    private FinanceDatabaseFixture database;

    @SuppressWarnings("NullAway.Init")
    FinanceDatabaseNightTest(@TempDir Path folder) {
        this.folder = folder;
        this.small = SmallHome.in(folder);
    }

    @BeforeEach
    void deliver() {
        database = FinanceDatabaseFixture.open();
        database.execute(
                "create table $.rader (id int, datum date, ver text, konto text, projekt text, belopp numeric(18, 2))");
        database.execute("insert into $.rader values (1, '2024-05-02', 'B1', '3510', '70010', -1000.50)");
        small.write("incoming/raindance/datapackage.yaml", """
                name: raindance
                bidrag: {origin: synthetic, publisher: Syntetisk region, connection: raindance}
                resources:
                  - name: huvudbok
                    format: jdbc
                    schema:
                      fields:
                        - {name: datum, type: date, columnType: posting_date}
                        - {name: ver, type: string, columnType: voucher}
                        - {name: konto, type: string, columnType: account}
                        - {name: projekt, type: string, columnType: project}
                        - {name: belopp, type: number, columnType: amount}
                    bidrag:
                      kind: ledger
                      region: "24"
                      covers: 2024-01/2024-12
                      query: select id, datum, ver, konto, projekt, belopp from rader
                      watermark: id
                """);
    }

    @AfterEach
    void close() {
        Optional.ofNullable(database).ifPresent(FinanceDatabaseFixture::close);
    }

    private NightReport night(String url, String asOf) {
        Map<String, Object> settings = Map.of(
                "bidrag.threads",
                2,
                "bidrag.memory-limit",
                "256MB",
                "bidrag.connections.raindance.url",
                url,
                "bidrag.connections.raindance.username",
                database.user(),
                "bidrag.connections.raindance.password",
                FinanceDatabaseFixture.PASSWORD);
        return new Nightly(
                        new NightRequest(small.home(), LocalDate.parse(asOf), null, settings),
                        Clock.fixed(Instant.parse(asOf + "T03:00:00Z"), ZoneOffset.UTC),
                        Progress.SILENT)
                .run();
    }

    private NightReport night() {
        return night(database.url(), "2026-11-21");
    }

    private String published(String table) {
        try {
            return Files.readString(folder.resolve("published/current/csv").resolve(table + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void publishesWhatTheDatabaseHoldsAndAfterTheLakeIsGoneTheSame() {
        NightReport first = night();
        assertThat(first.deliveries()).isEqualTo(new DeliveryReport(4, 0, List.of()));
        assertThat(first.regionYears())
                .filteredOn(row -> row.regionCode().equals("24"))
                .singleElement()
                .satisfies(row -> assertThat(row.receivedSek()).isEqualByComparingTo("1000.50"));
        String receipts = published("fct_receipt");
        String deliveries = published("dim_delivery");
        assertThat(deliveries)
                .contains("raindance/huvudbok,database raindance,ledger")
                .contains(",2026-11-21,read,");

        assertThat(night().result()).isEqualTo(Result.NOTHING_NEW);
        database.execute("insert into $.rader values (2, '2024-06-02', 'B2', '3510', '70010', -99.00)");
        NightReport more = night();
        assertThat(more.deliveries()).isEqualTo(new DeliveryReport(1, 3, List.of()));
        assertThat(published("fct_receipt")).isNotEqualTo(receipts);
        String inTwoNights = published("fct_receipt");

        FileSystemUtils.deleteRecursively(folder.resolve("lake").toFile());
        night();
        assertThat(published("fct_receipt")).isEqualTo(inTwoNights);
        assertThat(published("dim_delivery").replaceAll("(?m)^(.*),\\S+\\.parquet,", "$1,"))
                .isNotEqualTo(deliveries)
                .contains(",2026-11-21,read,");
    }

    @Test
    void saysOnWhichDayTheFiguresOfASilentDatabaseWereRead() {
        night();
        NightReport silent = night("jdbc:postgresql://127.0.0.1:1/none", "2026-11-22");
        assertThat(silent.regionYears())
                .filteredOn(row -> row.regionCode().equals("24"))
                .singleElement()
                .satisfies(row -> assertThat(row.receivedSek()).isEqualByComparingTo("1000.50"));
        assertThat(silent.checks())
                .filteredOn(check -> check.name().equals("every_database_is_read_anew"))
                .singleElement()
                .satisfies(check -> assertThat(check.violations()).isEqualTo(1));
        assertThat(published("dim_delivery"))
                .contains("as read on 2026-11-21; connection 'raindance': the database does not answer");
    }

    @Test
    void writesNoPasswordAndNoAddressAnywhere() {
        List<String> told = new ArrayList<>();
        String withPassword = "&user=%s&password=%s".formatted(database.user(), FinanceDatabaseFixture.PASSWORD);
        told.add(night(database.url() + withPassword, "2026-11-21").toString());
        told.add(night("jdbc:postgresql://127.0.0.1:1/none?password=" + FinanceDatabaseFixture.PASSWORD, "2026-11-22")
                .toString());
        told.add(night("jdbc:nosuchdriver://?password=" + FinanceDatabaseFixture.PASSWORD, "2026-11-23")
                .toString());
        told.add(night(database.url().replace("/test", "/test_missing") + withPassword, "2026-11-24")
                .toString());
        database.execute("alter table $.rader rename column belopp to summa");
        told.add(night(database.url() + withPassword, "2026-11-25").toString());

        assertThat(told).noneMatch(text -> text.contains(FinanceDatabaseFixture.PASSWORD));
        assertThat(told).noneMatch(text -> text.contains("127.0.0.1"));
        assertThat(filesThatHold(FinanceDatabaseFixture.PASSWORD)).isEmpty();
        assertThat(filesThatHold("127.0.0.1")).isEmpty();
        assertThat(filesThatHold("jdbc:nosuchdriver")).isEmpty();
        assertThat(filesThatHold("every_database_is_read_anew")).isNotEmpty();
    }

    private List<Path> filesThatHold(String text) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            String wide = new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
            return bytes.contains(text) || bytes.contains(wide);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
