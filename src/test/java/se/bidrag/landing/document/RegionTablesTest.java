package se.bidrag.landing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bidrag.landing.document.ReadDocument.fault;
import static se.bidrag.landing.document.ReadDocument.html;
import static se.bidrag.landing.document.ReadDocument.markdown;
import static se.bidrag.landing.document.ReadDocument.text;

import org.junit.jupiter.api.Test;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Format;
import se.bidrag.landing.document.text.UnreadableDocumentException;

/** What real documents do, one trap each; all text is made up. */
class RegionTablesTest {

    @Test
    void namesAreWholeAndNeverLikenesses() {
        assertThat(markdown(
                        "| Region | Kr |",
                        "| VÄSTERBOTTENS  LÄN | 1 |",
                        "| Region\u00a0Gotland | 2 |",
                        "| Jämtland/Härjedalen* | 3 |",
                        "| VGR<sup>1</sup> | 4 |",
                        "| 12 Skåne | 5 |",
                        "| Kalmar kommun | 6 |",
                        "| Vestmanland | 7 |"))
                .containsExactly(
                        "VÄSTERBOTTENS LÄN = 1",
                        "Region Gotland = 2",
                        "Jämtland/Härjedalen = 3",
                        "VGR = 4",
                        "Skåne = 5",
                        "Kalmar kommun = 6",
                        "Vestmanland = 7");
    }

    @Test
    void aCodeThatIsNotTheNamesRefusesTheRow() {
        assertThat(markdown(
                        "| Kod | Region | Kr |",
                        "| 1 | Stockholm | 1 |",
                        "| 3 | Uppsala | 2 |",
                        "| 12 | Halland | 3 |",
                        "| 10 Skåne | x | 4 |"))
                .contains("12 refused: code '12' is not that of 'Halland'");
    }

    @Test
    void aRaisedOrBracketedNoteIsNoDigit() {
        assertThat(
                        html(
                                "<table><tr><td>Gotland<td>1 000<sup>1</sup><tr><td>Skåne<td>2 000 2)<tr><td>Halland<td>3 000*</table>"))
                .containsExactly("Gotland = 1 000¹", "Skåne = 2 000 2)", "Halland = 3 000*");
    }

    @Test
    void whatAPageDoesNotShowIsNoDigit() {
        assertThat(html(
                        "<table><tr><td>Gotland<td><span style='display: none'>9</span>1 000<tr><td>Skåne<td>2<b hidden>2</b>"
                                + "<tr><td>Halland<td><s>3</s> 4</table><!-- <table><tr><td>Skåne<td>5</table> -->"))
                .containsExactly("Gotland = 1 000", "Skåne = 2", "Halland = ~~3~~ 4");
    }

    @Test
    void aCommentInMarkdownIsNoTable() {
        assertThat(fault(Format.MD, "<!--", "| Gotland | 1 |", "| Skåne | 2 |", "| Halland | 3 |", "-->"))
                .isEqualTo("no table of regions fits; found none");
    }

    @Test
    void footersAndPageNumbersAreNoRows() {
        assertThat(text(
                        "Region            Kronor",
                        "Stockholm    633 531 342",
                        "* Preliminära siffror Departementet 4",
                        "Provdepartementet      4",
                        "Region            Kronor",
                        "Gotland       19 956 824",
                        "Skåne        398 262 434"))
                .containsExactly("Stockholm = 633 531 342", "Gotland = 19 956 824", "Skåne = 398 262 434");
    }

    @Test
    void aNameThatGoesOnInTheNextLineIsOne() {
        assertThat(text("Gotland     1 000", "Jämtland", "Härjedalen  2 000", "Västra", "Götaland    3 000"))
                .containsExactly("Gotland = 1 000", "Jämtland Härjedalen = 2 000", "Västra Götaland = 3 000");
    }

    @Test
    void singleSpacesNeedATotalThatProvesThem() {
        assertThat(text("Gotland 1 000", "Skåne 2 000", "Halland 3 000"))
                .allMatch(row -> row.endsWith("only a space parts name and figure, and no total row proves them"));
        assertThat(text("Gotland 1 000", "Skåne 2 000", "Halland 3 000", "Summa 6 000"))
                .containsExactly("Gotland = 1 000", "Skåne = 2 000", "Halland = 3 000", "Summa = 6 000");
    }

    @Test
    void singleSpacesThatDoNotTellColumnsApartRefuseEveryRow() {
        Field second = new Field("3", ColumnType.AMOUNT);
        DocumentTable table = ReadDocument.of(
                Format.TXT,
                "Gotland 1 000 2 000\nSkåne 26 379 118 809\nHalland 3 000 4 000\nSumma 9 000 9 000",
                null,
                new Field("1", ColumnType.REGION),
                second);
        assertThat(ReadDocument.rows(table))
                .hasSize(4)
                .allMatch(row -> row.contains("single spaces do not tell the columns apart"));
    }

    @Test
    void aColumnThatRanIntoTheNextNameRefusesTheRow() {
        assertThat(fault(
                        Format.TXT,
                        "Gotland     1 000Skåne      2 000",
                        "Halland     3 000Uppsala    4 000",
                        "Blekinge    5 000Summa     15 000"))
                .contains("no fault: [Gotland refused: '1 000Skåne' is a figure and another row's name in one");
    }

    @Test
    void twoColumnsOfMoneyNeedADeclaration() {
        String[] table = {"| Län | Bas | Glesbygd |", "| Gotland | 1 | 2 |", "| Skåne | 3 | 4 |", "| Halland | 5 | 6 |"
        };
        assertThat(fault(Format.MD, table))
                .isEqualTo("table 1 has 2 columns that may be the amount: 'Bas', 'Glesbygd';"
                        + " declare one in schema.fields, with columnType amount");
        assertThat(ReadDocument.rows(ReadDocument.of(
                        Format.MD,
                        String.join("\n", table),
                        null,
                        new Field("glesbygd", ColumnType.AMOUNT),
                        new Field("Län", ColumnType.REGION))))
                .containsExactly("Gotland = 2", "Skåne = 4", "Halland = 6");
    }

    @Test
    void sharesHeadsAndCodesAreNoMoney() {
        assertThat(markdown(
                        "| Län | Befolkning | Andel | Kr per invånare | Belopp |",
                        "| Gotland | 61 032 | 10 % | 5 | 1 |",
                        "| Skåne | 1 433 573 | 50 % | 6 | 2 |",
                        "| Halland | 340 000 | 40 % | 7 | 3 |"))
                .containsExactly("Gotland = 1", "Skåne = 2", "Halland = 3");
    }

    @Test
    void aFigureWithoutAColumnRefusesItsRow() {
        assertThat(markdown(
                        "| Län | Belopp |  |",
                        "| Gotland | 1 |  |",
                        "| Skåne | 2 | 4 |",
                        "| Halland | 3 |  |",
                        "| Dalarna | 4 | |"))
                .contains("Skåne refused: a figure '4' stands in a column that has no heading");
    }

    @Test
    void digitsThatFellApartAreNotTakenFromOneColumn() {
        Field[] fields = {new Field("Region", ColumnType.REGION), new Field("Kr", ColumnType.AMOUNT)};
        String[] lines = {
            "Region            Kr", "Gotland   19  956  824", "Skåne    398  262  434", "Halland   99  365  581"
        };
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> ReadDocument.of(Format.TXT, String.join("\n", lines), null, fields)))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void aRegionThatComesTwiceIsNotCountedTwice() {
        assertThat(fault(
                        Format.MD,
                        "| Län | Kr |",
                        "| Gotland | 1 |",
                        "| Skåne | 2 |",
                        "| Region Skåne | 2 |",
                        "| Halland | 3 |"))
                .isEqualTo("table 1 names Region Skåne more than once; a region has one row");
    }

    @Test
    void severalTablesNeedAChoice() {
        String document = """
                ## Tabell 1. Förra året
                | Region | Kr |
                | Gotland | 1 |
                | Skåne | 2 |
                | Halland | 3 |

                ## Tabell 2. Det här året
                | Region | Kr |
                | Gotland | 4 |
                | Skåne | 5 |
                | Halland | 6 |
                """;
        assertThat(fault(Format.MD, document))
                .isEqualTo("2 tables fit; say bidrag.table: table 1 'Tabell 1. Förra året': 3 regions, columns 'Kr';"
                        + " table 2 'Tabell 2. Det här året': 3 regions, columns 'Kr'");
        assertThat(ReadDocument.rows(ReadDocument.of(Format.MD, document, "det här ÅRET")))
                .containsExactly("Gotland = 4", "Skåne = 5", "Halland = 6");
        assertThat(ReadDocument.rows(ReadDocument.of(Format.MD, document, "1")))
                .containsExactly("Gotland = 1", "Skåne = 2", "Halland = 3");
    }

    @Test
    void moneyOfMunicipalitiesByCountyIsNoRegionsMoney() {
        assertThat(fault(
                        Format.MD,
                        "## Skolbidrag till kommunerna, länsvis",
                        "| Län | Kronor |",
                        "| Kalmar län | 1 |",
                        "| Gotlands län | 2 |",
                        "| Skåne län | 3 |"))
                .startsWith("no table of regions fits; found table 1")
                .endsWith("(for municipalities)");
        assertThat(fault(Format.MD, "| Kommun | Kronor |", "| Stockholm | 1 |", "| Uppsala | 2 |", "| Kalmar | 3 |"))
                .contains("for municipalities");
    }

    @Test
    void sentencesInOneParagraphAreRows() {
        assertThat(text("Gotland: 1 000 kronor. Skåne: ca 2 000 kronor; Halland: –"))
                .containsExactly("Gotland = 1 000 kronor", "Skåne = ca 2 000 kronor", "Halland = –");
    }

    @Test
    void leadersPartNamesFromFigures() {
        assertThat(text("Gotland ........ 1 000", "Skåne .......... 2 000", "Halland ........ 3 000"))
                .containsExactly("Gotland = 1 000", "Skåne = 2 000", "Halland = 3 000");
    }

    @Test
    void theSentenceAboveNamesAUnitThatNoFigureOwns() {
        assertThat(ReadDocument.of(
                                Format.MD,
                                "Av 3 miljarder kronor fördelas en del nedan. Belopp i tkr.\n\n| Gotland | 1 |\n| Skåne | 2 |\n| Halland | 3 |",
                                null)
                        .unitAbove())
                .isEqualTo("tkr");
        assertThat(ReadDocument.of(
                                Format.MD,
                                "Totalt 3 miljarder kronor.\n\n| Gotland | 1 |\n| Skåne | 2 |\n| Halland | 3 |",
                                null)
                        .unitAbove())
                .isEmpty();
    }

    @Test
    void amountsOfTheTextAreKeptWithTheirSentence() {
        assertThat(ReadDocument.of(
                                Format.MD,
                                "Hej. Regeringen ger 82,6 miljoner kronor.\n\n| Gotland | 1 |\n| Skåne | 2 |\n| Halland | 3 |",
                                null)
                        .findings()
                        .amounts())
                .containsExactly(new ProseAmount("82,6", "miljoner kronor", 2, "Regeringen ger 82,6 miljoner kronor."));
    }

    @Test
    void figuresInEnglishStyleAreReadAsSuchOnlyWhenTwoCommasProveIt() {
        DocumentTable english = ReadDocument.of(
                Format.MD, "| Gotland | 956,824 |\n| Skåne | 398,262,434 |\n| Halland | 99,365,581 |", null);
        assertThat(english.fields()).contains(new Field("2", ColumnType.AMOUNT, '.', ','));
    }
}
