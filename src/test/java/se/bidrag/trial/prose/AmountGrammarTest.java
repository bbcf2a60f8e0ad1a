package se.bidrag.trial.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences invented here, in the shapes of decisions, budgets and press releases. */
class AmountGrammarTest {

    private static final AmountGrammar GRAMMAR = new AmountGrammar(List.of(
            "kr",
            "sek",
            "krona",
            "kronor",
            "tkr",
            "tusen kronor",
            "mkr",
            "mnkr",
            "msek",
            "miljon",
            "miljoner",
            "miljon kronor",
            "miljoner kronor",
            "mdkr",
            "mdr",
            "mdr kr",
            "miljard",
            "miljarder",
            "miljarder kronor"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Regionen tilldelas 82,6 miljoner kronor för året.               | 82.6 miljoner kronor",
                "Samlat besked: 9 842 mkr.                                       | 9842 mkr",
                "Regeringen avsätter 3 miljarder kronor till regionerna.         | 3 miljarder kronor",
                "Belopp: 83 223 369 kronor                                       | 83223369 kronor",
                "Totalt blir det 1,5 mdkr.                                       | 1.5 mdkr",
                "Beloppet är 1.357.000.000 kronor.                               | 1357000000 kronor",
                "Bidraget på 400 tkr betalas i mars.                             | 400 tkr",
                "Anslaget är 12 500 000,50 kr.                                   | 12500000.50 kr",
                "Kostnaden är 82.6 mkr i den engelska bilagan.                   | 82.6 mkr",
                "Det är 165,10 Mkr mer än i fjol.                                | 165.10 mkr",
                "Budgeten förstärks (12 mnkr).                                   | 12 mnkr",
                "Summan, 250kr, är låg.                                          | 250 kr",
                "Det kostar 2 miljoner, mer än väntat.                           | 2 miljoner",
                "Det kostar 2 miljoner för staten.                               | 2 miljoner",
                "Under 2024 300 000 kronor.                                      | 300000 kronor",
                "Enligt § 12 30 mkr.                                             | 30 mkr",
                "Resultatet blir -3,2 mkr.                                       | -3.2 mkr",
                "Resultatet blir \u22123,2 mkr.                                  | -3.2 mkr",
                "Resultatet blir (\u20133,2 mkr).                                | -3.2 mkr"
            })
    void readsAFigureAndItsUnit(String sentence, String amount) {
        assertThat(read(sentence)).containsExactly(amount);
    }

    @Test
    void readsEveryKindOfBlankInAFigure() {
        assertThat(read("Bidraget är 83\u00a0223\u202f369\u00a0kronor och 82,6\u202fmiljoner\u00a0kronor."))
                .containsExactly("83223369 kronor", "82.6 miljoner kronor");
    }

    @Test
    void givesFiguresThatShareAUnitThatUnit() {
        assertThat(read("Utfallet blev 82,6 respektive 165,1 miljoner kronor."))
                .containsExactly("82.6 miljoner kronor", "165.1 miljoner kronor");
        assertThat(read("Grunden är 12, 18 och 25 mkr.")).containsExactly("12 mkr", "18 mkr", "25 mkr");
        assertThat(read("Mellan 3\u20135 mkr, eller 3 - 5 mkr.")).containsExactly("3 mkr", "5 mkr", "3 mkr", "5 mkr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Andelen är 85 procent, eller 5,5 %.",
                "Beslutet fattades år 2024.",
                "Diarienummer RS 463-2020 och S2024/00123.",
                "Se § 56 och punkt 3.",
                "Tre av 21 regioner uppfyller inte villkoren.",
                "Omkring 2 miljoner invånare berörs.",
                "Det blev 1,2 miljoner besök i vården.",
                "Covid-19 miljoner doser.",
                "Anslag 1:6 kronor saknas.",
                "Befolkningen var 10 551 707 den 1 november.",
                "Miljoner kronor fördelas."
            })
    void leavesAloneWhatIsNoMoney(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void keepsYearsAndParagraphsOutOfFiguresThatShareAUnit() {
        assertThat(read("Under 2023 och 2024, 30 mkr.")).containsExactly("30 mkr");
        assertThat(read("Enligt kapitel 3, 30 mkr.")).containsExactly("30 mkr");
        assertThat(read("Stödet gäller 21 regioner, 30 mkr.")).containsExactly("30 mkr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det blev 12 34 567 kronor. | the digits before it, '12', are not in groups of three with it",
                "Det blev 1 2345 678 kr.    | the digits before it, '2345', are not in groups of three with it",
                "Anslagspost 42 300 000 000 kronor. | its first digits may belong to the words before it",
                "Se § 12 300 000 kronor.    | its first digits may belong to the words before it",
                "Det blev 1234567890123456 kronor. | the figure has more than 15 digits"
            })
    void findsAndDoesNotReadAFigureWhoseDigitsAreInDoubt(String sentence, String fault) {
        assertThat(GRAMMAR.in(sentence)).singleElement().satisfies(found -> {
            assertThat(found.amount()).isNull();
            assertThat(found.fault()).isEqualTo(fault);
        });
    }

    @Test
    void marksEstimates() {
        assertThat(GRAMMAR.in("Det är ca 2 000 kr, drygt 3 mkr och exakt 4 mkr."))
                .extracting(WrittenAmount::isEstimate)
                .containsExactly(true, true, false);
    }

    @Test
    void tellsHowManyDecimalsWereWritten() {
        assertThat(GRAMMAR.in("82,6 mkr, 82,60 mkr, 82 mkr och 82 572 546 kr."))
                .extracting(WrittenAmount::decimals)
                .containsExactly(1, 2, 0, 0);
    }

    private static Stream<String> read(String sentence) {
        return GRAMMAR.in(sentence).stream()
                .map(found -> found.fault() == null
                        ? found.amount() + " "
                                + found.unit().replaceAll("\\h", " ").toLowerCase(Locale.ROOT)
                        : found.fault());
    }
}
