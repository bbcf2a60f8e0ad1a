package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bidrag.landing.DeliveryFixture.column;
import static se.bidrag.landing.DeliveryFixture.delivery;
import static se.bidrag.landing.DeliveryFixture.fault;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Reading;
import se.bidrag.warehouse.Warehouse;

/** What a ledger's damaged lines give: rejected records that say why, and the rest as it is. */
class IrregularLinesTest {

    private static final Reading LEDGER = DeliveryFixture.csv(
            column("Konto", ColumnType.ACCOUNT),
            column("Datum", ColumnType.POSTING_DATE),
            column("Text", ColumnType.TEXT),
            column("Belopp", ColumnType.AMOUNT));
    private static final String HEADER = "Konto;Datum;Text;Belopp\n";
    private static final String CUT = "is it a part of this record, cut off by a line break?";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Test
    void refusesBothPartsOfAPostingThatALineBreakCut() {
        assertThat(landed("3510;2024-01-02;a;10\n0,00\n3511;2024-01-02;b;2\n"))
                .containsExactly(
                        "1: the line after it has a single field; " + CUT,
                        "2: the record has 1 fields; expected 4 as in the header",
                        "3 is 3511 2.00");
        assertThat(landed("3511;2024-01-02;b;2,00\n35\n10;2024-01-02;a;10\n"))
                .containsExactly(
                        "1 is 3511 2.00",
                        "2: the record has 1 fields; expected 4 as in the header",
                        "3: the line before it has a single field; " + CUT);
    }

    @Test
    void keepsThePostingAboveAFootnote() {
        assertThat(landed("3510;2024-01-02;a;10,00\nUtskriven 2024-12-31\n"))
                .containsExactly("1 is 3510 10.00", "2: the record has 1 fields; expected 4 as in the header");
        assertThat(landed("3510;2024-01-02;a;10,00\n1234\n"))
                .containsExactly("1 is 3510 10.00", "2: the record has 1 fields; expected 4 as in the header");
    }

    @Test
    void refusesARecordThatSwallowedOthersBetweenTwoQuotes() {
        assertThat(landed("3510;2024-01-02;\"a;10\n3511;2024-01-02;b\";10\n3512;2024-01-02;c;1\n"))
                .containsExactly("1: " + SwallowedLines.REASON, "2 is 3512 1.00");
    }

    @Test
    void keepsATextOfSeveralLines() {
        assertThat(landed("3510;2024-01-02;\"rad ett; mer\nrad två\";10\n")).containsExactly("1 is 3510 10.00");
    }

    @Test
    void refusesCodesWithMarksOfQuotation() {
        assertThat(landed("'3510;2024-01-02;a;1\n35\"10;2024-01-02;a;1\n\"35\n10\";2024-01-02;a;1\n"))
                .containsExactly(
                        "1: a mark of quotation in a code; is a quote missing or too many, or quoteChar another?",
                        "2: a mark of quotation in a code; is a quote missing or too many, or quoteChar another?",
                        "3: a line break in a code; is a quote missing or too many?");
    }

    @Test
    void refusesTheHeaderOnceMoreAndGoesOn() {
        assertThat(landed("3510;2024-01-02;a;1\n" + HEADER + "3511;2024-01-02;a;2\n"))
                .containsExactly(
                        "1 is 3510 1.00", "2: expected a date such as 2024-03-07 or 20240307", "3 is 3511 2.00");
    }

    @Test
    void readsNoOtherTableFurtherDown() {
        new DeliveryFixture(root)
                .file("bok.csv", HEADER + "3510;2024-01-02;a;1\nAvtal;Start;Rubrik;Tak\n3511;2024-01-02;a;2\n");
        try (Landing landing = new DeliveryFixture(root).landing()) {
            assertThat(fault(landing.land(delivery("bok.csv", Kind.LEDGER, LEDGER))))
                    .isEqualTo("incoming/bok.csv: record 2 looks like the header of another table; expected one table,"
                            + " put the other in a file of its own");
        }
    }

    @Test
    void readsNoOtherTableUnderADecisionEither() {
        Reading decision =
                DeliveryFixture.csv(column("Region", ColumnType.REGION), column("Belopp", ColumnType.AMOUNT));
        new DeliveryFixture(root)
                .file("a.csv", "Region;Belopp\nGotland;1\nSkåne;saknas\nRegion;Annat belopp\nGotland;2\n");
        try (Landing landing = new DeliveryFixture(root).landing()) {
            assertThat(fault(landing.land(delivery("a.csv", Kind.ALLOCATION, decision))))
                    .startsWith("incoming/a.csv: record 3 looks like the header of another table");
        }
    }

    @Test
    void saysNothingOfARowThatIsNoHeader() {
        new DeliveryFixture(root).file("bok.csv", "3510;2024-01-02;Ett namn;1\n");
        try (Landing landing = new DeliveryFixture(root).landing()) {
            assertThat(fault(landing.land(delivery("bok.csv", Kind.LEDGER, LEDGER))))
                    .isEqualTo(
                            "incoming/bok.csv: the header's row is no header: its 4 cells are none of the declared columns; do"
                                    + " titles stand above it, or is the delimiter another?");
        }
    }

    private List<String> landed(String records) {
        DeliveryFixture home = new DeliveryFixture(root);
        home.file("bok.csv", HEADER + records);
        try (Landing landing = home.landing();
                Warehouse build = home.build(landing.land(delivery("bok.csv", Kind.LEDGER, LEDGER)))) {
            return build.sql()
                    .sql("""
                            select record_number, ' is ' || account || ' ' || amount as told from raw.ledger_record
                            union all
                            select record_number, ': ' || reason from raw.rejected_record
                            order by record_number""")
                    .query((row, number) -> row.getLong(1) + row.getString(2))
                    .list();
        }
    }
}
