package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bidrag.landing.DeliveryFixture.amount;
import static se.bidrag.landing.DeliveryFixture.column;
import static se.bidrag.landing.DeliveryFixture.csv;
import static se.bidrag.landing.DeliveryFixture.delivery;
import static se.bidrag.landing.DeliveryFixture.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Delivery;
import se.bidrag.delivery.Encoding;
import se.bidrag.delivery.Format;
import se.bidrag.delivery.Kind;
import se.bidrag.delivery.Reading;
import se.bidrag.delivery.StatedTotal;
import se.bidrag.warehouse.Warehouse;

class FaultTest {

    private static final Reading TABLE = csv(column("Region", ColumnType.REGION), amount("Belopp"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private String faultOf(Delivery delivery) {
        try (Landing landing = new DeliveryFixture(root).landing()) {
            return fault(landing.land(delivery));
        }
    }

    private String faultOf(String text) {
        new DeliveryFixture(root).file("a.csv", text);
        return faultOf(delivery("a.csv", Kind.ALLOCATION, TABLE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Region;Kronor_Gotland;1       | no column is headed 'Belopp'; the header has 'Region', 'Kronor'
            Region;Belopp;Belopp_G;1;2    | columns 2 and 3 are both headed 'Belopp'; expected one
            Region;Belopp_"Gotland;1_a;2_ | record 1, at line 3: a quote is not closed, or text follows one that is
            Region;Belopp_a;1_"b"x;1_     | record 2, at line 3: a quote is not closed, or text follows one that is
            """)
    void namesWhatIsWrongWithAFile(String text, String fault) {
        assertThat(faultOf(text.replace('_', '\n'))).isEqualTo("incoming/a.csv: " + fault);
    }

    @Test
    void stopsAtAByteThatTheEncodingLacks() {
        new DeliveryFixture(root).file("a.csv", "Region;Belopp\nSkåne;1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(faultOf(delivery("a.csv", Kind.ALLOCATION, TABLE)))
                .isEqualTo("incoming/a.csv: byte 17 is 0xE5, which is not utf-8;"
                        + " declare the file's encoding, such as windows-1252");
    }

    @Test
    void stopsARecordThatIsTooLongToBeOne() {
        assertThat(faultOf("Region;Belopp\nGotland;1\n" + "x".repeat(3_000_000)))
                .isEqualTo(
                        "incoming/a.csv: record 2 is longer than 1 MB; is a line end missing, or a quote never closed?");
        assertThat(faultOf("x".repeat(3_000_000)))
                .isEqualTo(
                        "incoming/a.csv: the header is longer than 1 MB; is a line end missing, or a quote never closed?");
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        Files.createDirectories(root.resolve("incoming/a.csv"));
        assertThat(faultOf(delivery("a.csv", Kind.ALLOCATION, TABLE)))
                .isEqualTo("incoming/a.csv: is a directory; expected a file");
        assertThat(faultOf(delivery("absent.csv", Kind.ALLOCATION, TABLE)))
                .isEqualTo("incoming/absent.csv: cannot be read: no such file");
        assertThat(faultOfEmpty()).isEqualTo("incoming/empty.csv: is empty, 0 bytes");
    }

    private String faultOfEmpty() {
        new DeliveryFixture(root).file("empty.csv", "");
        return faultOf(delivery("empty.csv", Kind.ALLOCATION, TABLE));
    }

    @Test
    void saysWhichFormatsCanBeRead() {
        new DeliveryFixture(root).file("a.jdbc", "x");
        Reading jdbc = new Reading(Format.JDBC, Encoding.UTF_8, DeliveryFixture.SEMICOLON, List.of(), List.of());
        assertThat(faultOf(delivery("a.jdbc", Kind.LEDGER, jdbc)))
                .isEqualTo("incoming/a.jdbc: format 'jdbc' has no reader yet;"
                        + " readable formats are csv, sie, parquet, xlsx, md, txt, html, docx and pdf");
    }

    @Test
    void refusesATotalThatDoesNotRead() {
        new DeliveryFixture(root).file("a.csv", "Region;Belopp\n");
        assertThat(faultOf(delivery("a.csv", Kind.ALLOCATION, TABLE, new StatedTotal("många", ','))))
                .isEqualTo("incoming/a.csv: stated_total is 'många'; expected a number such as 1 234,50"
                        + " (at most 15 whole digits and 8 decimals)");
    }

    @Test
    void needsAColumnOfFigures() {
        new DeliveryFixture(root).file("a.csv", "Region\n");
        Reading reading = csv(column("Region", ColumnType.REGION));
        assertThat(faultOf(delivery("a.csv", Kind.ALLOCATION, reading)))
                .isEqualTo("incoming/a.csv: no column is declared as amount");
        assertThat(faultOf(delivery("a.csv", Kind.LEDGER, reading)))
                .isEqualTo("incoming/a.csv: no column is declared as amount, nor as debit and credit");
    }

    @Test
    void putsTheFaultInTheDeliverysRow() {
        new DeliveryFixture(root).file("a.csv", "");
        DeliveryFixture home = new DeliveryFixture(root);
        try (Landing landing = home.landing();
                Warehouse build = home.build(landing.land(delivery("a.csv", Kind.ALLOCATION, TABLE)))) {
            assertThat(build.sql()
                            .sql("select fault from raw.delivery")
                            .query(String.class)
                            .list())
                    .containsExactly("incoming/a.csv: is empty, 0 bytes");
        }
    }
}
