package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bidrag.landing.DeliveryFixture.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bidrag.FinanceDatabaseFixture;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.DatabaseQuery;
import se.bidrag.delivery.Dialect;
import se.bidrag.delivery.Encoding;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Reading;
import se.bidrag.landing.document.Vocabulary;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Warehouse;

/** What a database's own types become, and which queries are refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseValuesTest {

    private final DeliveryFixture home;
    private FinanceDatabaseFixture database;

    @SuppressWarnings("NullAway.Init")
    DatabaseValuesTest(@TempDir Path root) {
        this.home = new DeliveryFixture(root);
    }

    @BeforeAll
    void open() {
        database = FinanceDatabaseFixture.open();
        database.execute("create table $.rader (id int, datum timestamp, text text, belopp numeric)");
        database.execute("""
                insert into $.rader values
                    (1, '2024-12-31 23:59:59.999', 'Åtta öre', 0.08),
                    (2, '2024-03-07', null, -1234567.5000),
                    (3, null, 'utan datum', 12.345),
                    (4, '2024-03-07', 'utan belopp', null)""");
    }

    @AfterAll
    void close() {
        Optional.ofNullable(database).ifPresent(FinanceDatabaseFixture::close);
    }

    private Landed land(String query, @Nullable String watermark, Field... fields) {
        return land(query, watermark, database.user(), fields);
    }

    private Landed land(String query, @Nullable String watermark, String user, Field... fields) {
        Reading reading = new Reading(Format.JDBC, Encoding.UTF_8, Dialect.STANDARD, List.of(fields), List.of(""))
                .from(new DatabaseQuery("raindance", query, watermark));
        Databases databases = new Databases(
                Map.of(
                        "raindance",
                        new DatabaseConnection(
                                database.url(), user, FinanceDatabaseFixture.PASSWORD, 100, Duration.ofSeconds(2))),
                LocalDate.EPOCH);
        try (Landing landing = Landing.in(
                home.home(),
                SqlLibrary.packaged().in("raw"),
                home.settings(),
                new LandingSettings(1 << 20, UnpackLimits.USUAL, () -> Vocabulary.NONE, databases))) {
            return landing.land(DeliveryFixture.delivery("huvudbok", Kind.LEDGER, reading));
        }
    }

    private List<String> rows(Landed landed, String sql) {
        try (Warehouse build = home.build(landed)) {
            return build.sql().sql(sql).query().listOfRows().stream()
                    .map(Map::toString)
                    .toList();
        }
    }

    @Test
    void readsDatesTextsAndDecimalsAsTheyAreAndRefusesRecordsThatAreNone() {
        Landed landed = land(
                "select id, datum, text, belopp from rader",
                "id",
                new Field("datum", ColumnType.POSTING_DATE),
                new Field("text", ColumnType.TEXT),
                new Field("belopp", ColumnType.AMOUNT));
        assertThat(rows(landed, "select record_number, posting_date, text, amount from raw.ledger_record"))
                .containsExactly(
                        "{record_number=1, posting_date=2024-12-31, text=Åtta öre, amount=0.08}",
                        "{record_number=2, posting_date=2024-03-07, text=null, amount=-1234567.50}");
        assertThat(rows(landed, "select record_number, column_name, value, reason from raw.rejected_record"))
                .containsExactly(
                        "{record_number=3, column_name=belopp, value=12.345, reason=expected a number such as 1234.50"
                                + " (at most 16 whole digits and 2 decimals)}",
                        "{record_number=4, column_name=belopp, value=, reason=no amount}");
        assertThat(rows(landed, "select record_count, money_total from raw.delivery_total"))
                .containsExactly("{record_count=4, money_total=-1234567.42000000}");
    }

    @Test
    void readsNumbersOfTheDatabaseWhateverMarksTheDescriptorNames() {
        Landed landed = land(
                "select datum, 1.500 as a, '1.500,25' as t from rader where id = 1",
                null,
                new Field("datum", ColumnType.POSTING_DATE),
                new Field("a", ColumnType.DEBIT, ',', '.'),
                new Field("t", ColumnType.CREDIT, ',', '.'));
        assertThat(rows(landed, "select debit, credit from raw.ledger_record"))
                .containsExactly("{debit=1.50, credit=1500.25}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select 1.5::float8 as belopp                    | column 'belopp' is no decimal but a float, or money; expected numeric: cast it in the query
            select 1.5::real as belopp                      | column 'belopp' is no decimal but a float, or money; expected numeric: cast it in the query
            select 1.5::money as belopp                     | column 'belopp' is no decimal but a float, or money; expected numeric: cast it in the query
            select 1 as belopp, now() as datum              | column 'datum' is a time whose date depends on where one is; expected a date: cast it in the query
            select 1 as summa                               | no column of the query is called 'belopp', which is declared; the query has 'summa'
            select belop from rader                         | the query does not run: ERROR: column "belop" does not exist (SQLSTATE 42703)
            select 1/0 as belopp                            | the query fails on a value that it converts or computes with (SQLSTATE 22012)
            select 'NaN'::numeric as belopp                 | the query fails on a value that it converts or computes with (SQLSTATE 22003)
            select 1 as belopp from pg_sleep(60)            | the database took more than 2 s to answer (SQLSTATE 57014)
            select nextval('teller') as belopp              | the query writes, which is refused; expected a select (SQLSTATE 25006)
            select 1 as belopp) t; drop table rader; select (1 | the query writes, which is refused; expected a select (SQLSTATE 25006)
            select 1 as belopp, 2 as belopp                 | columns 1 and 2 are both headed 'belopp'; expected one
            """)
    void refusesAQueryThatWouldGiveAWrongFigure(String query, String refused) {
        database.execute("create sequence if not exists $.teller");
        database.execute("grant all on all sequences in schema $ to $");
        Field[] fields = query.contains("datum")
                ? new Field[] {new Field("belopp", ColumnType.AMOUNT), new Field("datum", ColumnType.POSTING_DATE)}
                : new Field[] {new Field("belopp", ColumnType.AMOUNT)};
        assertThat(fault(land(query, null, fields))).isEqualTo("connection 'raindance': " + refused);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nr     | no column of the query is called 'nr', its watermark; the query has 'id', 'datum', 'text', 'belopp'
            text   | watermark 'text' is neither a number, a date nor a time; expected one that grows
            datum  | 1 rows have no watermark "datum"; expected one in each, or leave them out in the query
            """)
    void refusesAWatermarkThatWouldLeaveRowsOut(String watermark, String refused) {
        assertThat(fault(land(
                        "select id, datum, text, belopp from rader",
                        watermark,
                        new Field("belopp", ColumnType.AMOUNT))))
                .isEqualTo("connection 'raindance': " + refused);
    }

    @Test
    void tellsOfAUserWhomTheDatabaseRefuses() {
        assertThat(fault(land("select belopp from rader", null, "nobody_here", new Field("belopp", ColumnType.AMOUNT))))
                .startsWith("connection 'raindance': the database refuses the connection's user name or password");
    }

    @Test
    void tellsOfAConnectionThatNobodySet() {
        Reading reading = new Reading(
                        Format.JDBC,
                        Encoding.UTF_8,
                        Dialect.STANDARD,
                        List.of(new Field("belopp", ColumnType.AMOUNT)),
                        List.of(""))
                .from(new DatabaseQuery("agresso", "select 1 as belopp", null));
        try (Landing landing = home.landing()) {
            assertThat(fault(landing.land(DeliveryFixture.delivery("huvudbok", Kind.LEDGER, reading))))
                    .isEqualTo("connection 'agresso': it is not known; set bidrag.connections.agresso.url,"
                            + " or name one of those that are set, now none");
        }
    }

    @Test
    void goesOnFromDatesTimesAndTimesWithAZone() {
        database.execute(
                "create table $.tider (dag date, tid timestamp, zon timestamptz, tal numeric, belopp numeric(9, 2))");
        for (String watermark : List.of("dag", "tid", "zon", "tal")) {
            database.execute("insert into $.tider values"
                    + " ('2024-01-01', '2024-01-01 10:00:00.123456', '2024-01-01 10:00:00.123456+02', 1.1, 5)");
            Field amount = new Field("belopp", ColumnType.AMOUNT);
            assertThat(((Landed.Extracted) land("select * from tider", watermark, amount)).isNew())
                    .isTrue();
            assertThat(((Landed.Extracted) land("select * from tider", watermark, amount)).isNew())
                    .as(watermark)
                    .isFalse();
            database.execute("insert into $.tider values"
                    + " ('2024-01-02', '2024-01-01 10:00:00.123457', '2024-01-01 10:00:00.123457+02', 1.10001, 6)");
            Landed.Extracted more = (Landed.Extracted) land("select * from tider", watermark, amount);
            assertThat(more.parts()).as(watermark).hasSize(2);
            assertThat(more.parts().get(1).contents().records()).isEqualTo(1);
            database.execute("delete from $.tider");
        }
    }
}
