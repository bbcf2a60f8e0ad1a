package se.bidrag.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclarationTest {

    private final DeliveredHome home;

    DeclarationTest(@TempDir Path folder) {
        home = new DeliveredHome(folder);
    }

    @Test
    void fillsInWhatTheStandardAndTheKindTakeForGranted() {
        Declaration declaration =
                home.withResource(DeliveredHome.ALLOCATION + "}").declaration();

        assertThat(declaration.reading())
                .isEqualTo(new Reading(
                        Format.CSV,
                        Encoding.UTF_8,
                        Dialect.STANDARD,
                        List.of(new Field("Region", ColumnType.REGION), new Field("Belopp", ColumnType.AMOUNT)),
                        List.of("")));
        assertThat(declaration.terms())
                .isEqualTo(new Terms(
                        "Staten",
                        "synthetic",
                        LocalDate.of(2024, 3, 7),
                        "stated",
                        null,
                        null,
                        null,
                        "decided",
                        "region",
                        null,
                        null,
                        null,
                        null,
                        "missing",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void aDocumentMayBeToldWhichTableAndNeedsNoSchema() {
        Reading reading = home.withResource("""
                        format: html
                        bidrag: {kind: allocation, publisher: Staten, origin: synthetic, dated: 2024-03-07, stage: decided, table: 2}
                        """).declaration().reading();

        assertThat(reading.fields()).isEmpty();
        assertThat(reading.table()).isEqualTo("2");
    }

    @Test
    void readsHowAFileIsWritten() {
        Reading reading = home.withResource("""
                        encoding: latin-1
                        dialect: {delimiter: "\\t", quoteChar: "'", headerRows: [3]}
                        schema:
                          missingValues: ["", "–"]
                          fields:
                            - {name: Fördelade medel (kr), type: number, decimalChar: ",", groupChar: " ", columnType: amount}
                            - {name: Anmärkning}
                        bidrag: {kind: budget, publisher: Region, origin: synthetic, dated: 2024-03-07}
                        """).declaration().reading();

        assertThat(reading)
                .isEqualTo(new Reading(
                        Format.CSV,
                        Encoding.LATIN_1,
                        new Dialect('\t', '\'', 3),
                        List.of(
                                new Field("Fördelade medel (kr)", ColumnType.AMOUNT, ',', ' '),
                                new Field("Anmärkning", null)),
                        List.of("", "–")));
    }

    @Test
    void letsAResourceOverruleItsPackage() {
        Declaration declaration = home.with("incoming/sample/first.csv", "Region,Belopp\n")
                .withDescriptor(DeliveredHome.RESOURCE + "    bidrag: {dated: 2024-12-01, stage: announced}\n")
                .declaration();

        assertThat(declaration.terms().dated()).isEqualTo(LocalDate.of(2024, 12, 1));
        assertThat(declaration.terms().stage()).isEqualTo("announced");
        assertThat(declaration.terms().publisher()).isEqualTo("Regeringskansliet");
    }

    @Test
    void ignoresAPackagesDefaultThatAnotherKindOfDocumentNeeds() {
        Terms terms = home.with("incoming/sample/first.csv", "Region,Belopp\n")
                .withDescriptor(DeliveredHome.RESOURCE + "    bidrag: {kind: ledger, covers: 2024-01/2024-02}\n")
                .declaration()
                .terms();

        assertThat(terms.stage()).isNull();
        assertThat(terms.covers()).isEqualTo(new Covers(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 29)));
        assertThat(terms.granularity()).isEqualTo("year");
        assertThat(terms.publishText()).isFalse();
    }

    @Test
    void takesABudgetForAdoptedUnlessAColumnSays() {
        String budget = "bidrag: {kind: budget, publisher: Region, origin: synthetic, dated: 2024-03-07}";

        assertThat(home.withResource(DeliveredHome.COLUMNS + budget)
                        .declaration()
                        .terms()
                        .status())
                .isEqualTo("adopted");
        assertThat(home.withResource(DeliveredHome.COLUMNS.replace("region}", "status}") + budget)
                        .declaration()
                        .terms()
                        .status())
                .isNull();
    }

    @Test
    void keepsAStatedTotalAsPrinted() {
        assertThat(total("9842000000")).isEqualTo(new StatedTotal("9842000000", '.'));
        assertThat(total("82.60")).isEqualTo(new StatedTotal("82.60", '.'));
        assertThat(total("'9,8 mdkr'")).isEqualTo(new StatedTotal("9,8 mdkr", ','));
    }

    private @Nullable StatedTotal total(String written) {
        return home.withResource(DeliveredHome.ALLOCATION + ", stated_total: " + written + "}")
                .declaration()
                .terms()
                .statedTotal();
    }

    @Test
    void takesARowThatNamesNoDayForASum() {
        assertThat(granularity("{name: Period, columnType: period}")).isEqualTo("month");
        assertThat(granularity("{name: År, columnType: year}")).isEqualTo("year");
        assertThat(granularity("{name: Period, columnType: period}, {name: Dag, columnType: posting_date}"))
                .isEqualTo("voucher");
    }

    private @Nullable String granularity(String column) {
        return home.withResource("""
                        schema: {fields: [%s, {name: Belopp, columnType: amount}]}
                        bidrag: {kind: ledger, publisher: Regionen, origin: synthetic, dated: 2024-03-07, region: '19'}
                        """.formatted(column)).declaration().terms().granularity();
    }
}
