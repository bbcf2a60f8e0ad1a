package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bidrag.landing.DeliveryFixture.column;
import static se.bidrag.landing.DeliveryFixture.fault;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Packing;
import se.bidrag.delivery.Reading;
import se.bidrag.delivery.TotalRow;
import se.bidrag.landing.document.Vocabulary;
import se.bidrag.model.SqlLibrary;
import se.bidrag.warehouse.Warehouse;

class OwnTotalRowTest {

    private static final String SIDES = "Konto;Datum;Debet;Kredit\n";
    private static final List<String> POSTINGS = List.of(
            "1930;2024-01-02;100,25;",
            "3510;2024-01-02;;100,25",
            "1930;2024-01-03;7;",
            "3510;2024-01-03;0,00;7,00",
            "1930;2024-01-04;-3,50;");
    private static final String TOTAL = "Summa;;103,75;107,25";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE})
    void isNoPostingAndEqualsTheSumOfEveryColumn(long leastBulkSize) {
        try (Landing landing = landing(leastBulkSize);
                Warehouse build = new DeliveryFixture(root).build(landed(landing, SIDES, POSTINGS, TOTAL))) {
            assertThat(build.sql()
                            .sql("select record_number from raw.ledger_record order by record_number")
                            .query(Long.class)
                            .list())
                    .containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(build.sql()
                            .sql("select * from raw.rejected_record")
                            .query()
                            .listOfRows())
                    .isEmpty();
            assertThat(build.sql()
                            .sql("select record_count, total_record, total_row_money from raw.delivery")
                            .query()
                            .singleRow())
                    .containsEntry("record_count", 5L)
                    .containsEntry("total_record", 6L)
                    .containsEntry("total_row_money", new BigDecimal("-3.50"));
            assertThat(build.sql()
                            .sql("select record_count, money_total from raw.delivery_total")
                            .query()
                            .singleRow())
                    .containsEntry("record_count", 5L)
                    .hasEntrySatisfying("money_total", money -> assertThat((BigDecimal) Objects.requireNonNull(money))
                            .isEqualByComparingTo("-3.50"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE})
    void refusesALedgerWithAnyPostingLostOrTwice(long leastBulkSize) {
        try (Landing landing = landing(leastBulkSize)) {
            for (int posting = 0; posting < POSTINGS.size(); posting++) {
                List<String> lost = new ArrayList<>(POSTINGS);
                lost.remove(posting);
                assertThat(fault(landed(landing, SIDES, lost, TOTAL)))
                        .contains("record 5 is declared as the file's own sum");
                List<String> twice = new ArrayList<>(POSTINGS);
                twice.add(POSTINGS.get(posting));
                assertThat(fault(landed(landing, SIDES, twice, TOTAL)))
                        .contains("record 7 is declared as the file's own sum");
            }
        }
    }

    @Test
    void saysWhichColumnDoesNotAgree() {
        assertThat(faultOf(SIDES, POSTINGS, "Summa;;103,75;107,24"))
                .isEqualTo(
                        "incoming/bok.csv: record 6 is declared as the file's own sum (bidrag.total_row: last) and its"
                                + " credit is 107.24; the 5 records before it sum to 107.25, 0 of them rejected");
    }

    @Test
    void neverTakesAPostingForASum() {
        assertThat(faultOf("Konto;Datum;Belopp\n", List.of("3510;2024-01-02;100"), "3510;2024-01-03;100"))
                .isEqualTo(
                        "incoming/bok.csv: record 2 is declared as the file's own sum (bidrag.total_row: last) and has a"
                                + " date, as a posting has; remove the key");
        assertThat(faultOf("Konto;Period;Belopp\n", List.of("3510;2024-01;100"), "3510;202402;100"))
                .endsWith("has a date, as a posting has; remove the key");
        assertThat(faultOf(SIDES, List.of("1930;2024-01-02;5;", "3510;2024-01-02;;5"), "3510;;5;"))
                .endsWith("its credit is 0; the 2 records before it sum to 5.00, 0 of them rejected");
    }

    @Test
    void refusesASumThatCountsARecordThatDidNotRead() {
        assertThat(faultOf(
                        "Konto;Datum;Belopp\n", List.of("3510;2024-01-02;100", "3510;2024-01-02;12 34"), "Summa;;1334"))
                .endsWith("its amount is 1334.00; the 2 records before it sum to 100.00, 1 of them rejected");
    }

    @Test
    void countsTheFigureOfARecordThatIsRefusedForItsDate() {
        try (Landing landing = landing(0)) {
            assertThat(landed(
                            landing,
                            "Konto;Datum;Belopp\n",
                            List.of("3510;2024-02-30;100", "3510;2024-01-02;5"),
                            "Summa;;105"))
                    .isInstanceOf(Landed.Read.class);
        }
    }

    @Test
    void refusesALastRecordWithoutAFigure() {
        assertThat(faultOf("Konto;Datum;Belopp\n", List.of("3510;2024-01-02;0"), "Utskrift;;"))
                .endsWith("has no figure that reads; expected the sum");
        assertThat(faultOf("Konto;Datum;Belopp\n", List.of(), null))
                .endsWith(
                        "has no records; its descriptor says that the last one is the file's own sum (bidrag.total_row: last)");
    }

    private String faultOf(String header, List<String> postings, @Nullable String total) {
        String told = "";
        for (long leastBulkSize : new long[] {0, Long.MAX_VALUE}) {
            try (Landing landing = landing(leastBulkSize)) {
                String fault = fault(landed(landing, header, postings, total));
                assertThat(told).isIn("", fault);
                told = fault;
            }
        }
        return told;
    }

    private Landed landed(Landing landing, String header, List<String> postings, @Nullable String total) {
        List<String> lines = new ArrayList<>(postings);
        if (total != null) {
            lines.add(total);
        }
        new DeliveryFixture(root).file("bok.csv", header + String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
        return landing.land(DeliveryFixture.delivery("bok.csv", Kind.LEDGER, reading(header)));
    }

    private static Reading reading(String header) {
        List<Field> fields = new ArrayList<>();
        fields.add(column("Konto", ColumnType.ACCOUNT));
        fields.add(
                header.contains("Datum")
                        ? column("Datum", ColumnType.POSTING_DATE)
                        : column("Period", ColumnType.PERIOD));
        if (header.contains("Debet")) {
            fields.add(column("Debet", ColumnType.DEBIT));
            fields.add(column("Kredit", ColumnType.CREDIT));
        } else {
            fields.add(column("Belopp", ColumnType.AMOUNT));
        }
        Reading plain = DeliveryFixture.csv(fields.toArray(Field[]::new));
        return new Reading(
                plain.format(),
                plain.encoding(),
                plain.dialect(),
                plain.fields(),
                plain.missingValues(),
                null,
                TotalRow.LAST,
                Packing.NONE);
    }

    private Landing landing(long leastBulkSize) {
        DeliveryFixture home = new DeliveryFixture(root);
        return Landing.in(
                home.home(),
                SqlLibrary.packaged().in("raw"),
                home.settings(),
                new LandingSettings(leastBulkSize, UnpackLimits.USUAL, () -> Vocabulary.NONE));
    }
}
