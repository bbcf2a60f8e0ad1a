package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberGrammarTest {

    private static final NumberGrammar SWEDISH = new NumberGrammar(',', ' ', NumberLimits.DOCUMENT);
    private static final NumberGrammar LEDGER = new NumberGrammar(',', ' ', NumberLimits.LEDGER);
    private static final NumberGrammar STANDARD = new NumberGrammar('.', null, NumberLimits.DOCUMENT);
    private static final NumberGrammar POINTED = new NumberGrammar(',', '.', NumberLimits.DOCUMENT);
    private static final NumberGrammar SHARE = new NumberGrammar(',', ' ', NumberLimits.SHARE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            82                    | 82           | 0 |                   | false
            82,0                  | 82.0         | 1 |                   | false
            3 000 000 000         | 3000000000   | 0 |                   | false
            3\u00a0000\u00a0000   | 3000000      | 0 |                   | false
            3\u202f000,50         | 3000.50      | 2 |                   | false
            -1 234                | -1234        | 0 |                   | false
            \u22121 234           | -1234        | 0 |                   | false
            82 572 546 kr         | 82572546     | 0 | kr                | false
            82,6 mkr              | 82.6         | 1 | mkr               | false
            82,6mnkr              | 82.6         | 1 | mnkr              | false
            1 357 miljoner kronor | 1357         | 0 | miljoner kronor   | false
            9,8 mdkr              | 9.8          | 1 | mdkr              | false
            9,8 Miljarder kronor  | 9.8          | 1 | Miljarder kronor  | false
            405*                  | 405          | 0 |                   | false
            405 kr *              | 405          | 0 | kr                | false
            ca 2 000              | 2000         | 0 |                   | true
            0,12345678            | 0.12345678   | 8 |                   | false
            007                   | 7            | 0 |                   | false
            """)
    void readsWhatIsPlainlyANumber(String text, String value, int decimals, String unit, boolean isEstimate) {
        assertThat(SWEDISH.read(text)).hasValueSatisfying(number -> {
            assertThat(number.value()).isEqualByComparingTo(value);
            assertThat(number.decimals()).isEqualTo(decimals);
            assertThat(number.unit()).isEqualTo(unit);
            assertThat(number.isEstimate()).isEqualTo(isEstimate);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 234,50-      | -1234.50
            0,05\u2212    | -0.05
            -1,5           | -1.5
            1 234,50 kr    | 1234.50
            """)
    void readsALedgersCreditWithTheMinusLast(String text, String value) {
        assertThat(LEDGER.read(text))
                .hasValueSatisfying(number -> assertThat(number.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100-", "100,-", "-1,50-", "1,50--", "ca 1,50", "1,5 tkr", "1 mkr", "100:-"})
    void refusesInALedgerWhatMayMeanSomethingElse(String text) {
        assertThat(LEDGER.read(text)).isEmpty();
    }

    @Test
    void takesNoMinusLastInADocument() {
        assertThat(SWEDISH.read("1 234,50-")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 34 567",
                "1 2345",
                "1234 567",
                "1  234",
                "1,234,567",
                "1.5",
                "1e5",
                "1E5",
                "1_000",
                "infinity",
                "NaN",
                "0x1F",
                "+5",
                "--5",
                "5-",
                ",5",
                "5,",
                "5 ,5",
                "12%",
                "5 euro",
                "kr",
                "ca",
                "",
                "-",
                "–",
                "\u0661\u0662",
                "1 234.50",
                "(5)",
                "0,123456789",
                "1234567890123456789",
                "5 kr kr",
                "**5",
                "- 5"
            })
    void refusesWhatIsNot(String text) {
        assertThat(SWEDISH.read(text)).isEmpty();
    }

    @Test
    void groupsOnlyByTheDeclaredMark() {
        assertThat(STANDARD.read("1 234")).isEmpty();
        assertThat(STANDARD.read("1234.5"))
                .get()
                .extracting(WrittenNumber::decimals)
                .isEqualTo(1);
        assertThat(POINTED.read("1.234,5"))
                .get()
                .extracting(number -> number.value().toPlainString())
                .isEqualTo("1234.5");
        assertThat(POINTED.read("1.23")).isEmpty();
    }

    @Test
    void holdsLedgersToTwoDecimals() {
        assertThat(LEDGER.read("100,00")).isPresent();
        assertThat(LEDGER.read("100,000")).isEmpty();
        assertThat(LEDGER.read("12345678901234567")).isEmpty();
        assertThat(LEDGER.expected())
                .isEqualTo("expected a number such as 1 234,50 (at most 16 whole digits and 2 decimals)");
    }

    @Test
    void readsAPercentSignOnlyInAShare() {
        assertThat(SHARE.read("25,62%"))
                .get()
                .extracting(number -> number.value().toPlainString())
                .isEqualTo("0.2562");
        assertThat(SHARE.read("0,85"))
                .get()
                .extracting(number -> number.value().toPlainString())
                .isEqualTo("0.85");
        assertThat(SHARE.read("85 kr")).isEmpty();
    }

    @Test
    void refusesOneMarkForTwoThings() {
        assertThatThrownBy(() -> new NumberGrammar(',', ',', NumberLimits.DOCUMENT))
                .hasMessage("',' cannot both group digits and begin the decimals");
    }
}
