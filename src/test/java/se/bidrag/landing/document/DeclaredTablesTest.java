package se.bidrag.landing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.bidrag.delivery.ColumnType;
import se.bidrag.delivery.Field;
import se.bidrag.delivery.Format;
import se.bidrag.landing.document.text.UnreadableDocumentException;

/** Tables that a descriptor names by their headings: a region's budget has no column of regions. */
class DeclaredTablesTest {

    private static final Field GRANT = new Field("Bidrag", ColumnType.GRANT);
    private static final Field AMOUNT = new Field("Kronor", ColumnType.AMOUNT);

    private static DocumentTable table(@Nullable String table, Format format, String... lines) {
        return ReadDocument.of(format, String.join("\n", lines), table, GRANT, AMOUNT);
    }

    @Test
    void aHeadingThatComesAgainIsNoRow() {
        DocumentTable table = table(
                null,
                Format.MD,
                "Bidrag | Kronor",
                "--- | ---",
                "a | 1 000",
                " | ",
                "Bidrag | Kronor",
                "b | 2 000 |",
                "c | 3 000 | 4");
        assertThat(table.records())
                .extracting(DocumentTable.Entry::cells)
                .containsExactly(List.of("a", "1 000"), List.of("b", "2 000"), List.of("c", "3 000"));
        assertThat(table.records())
                .extracting(DocumentTable.Entry::fault)
                .containsExactly("", "", "the row has 3 cells; expected 2 as in the header");
    }

    @Test
    void severalTablesAreToldApartByTheirTitle() {
        String[] page = {
            "<table><caption>Drift</caption><tr><th>Bidrag<th>Kronor<tr><td>a<td>1 000</table>",
            "<table><caption>Investering</caption><tr><th>Bidrag<th>Kronor<tr><td>a<td>2 000</table>"
        };
        assertThatThrownBy(() -> table(null, Format.HTML, page))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("2 tables have a row with the headings 'Bidrag', 'Kronor'; expected one table");
        assertThat(table("investering", Format.HTML, page).records())
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsExactly("a", "2 000"));
        assertThatThrownBy(() -> table("Resultat", Format.HTML, page))
                .hasMessage("no table has a row with the headings 'Bidrag', 'Kronor'; expected one table");
    }

    @Test
    void linesInPiecesAreATable() {
        assertThat(table(null, Format.TXT, "Plan", "Bidrag\tKronor", "a\t1 000", "b\t2 000", "Slut")
                        .records())
                .extracting(row -> row.cells().get(1))
                .containsExactly("1 000", "2 000");
    }

    @Test
    void aPageInMarkdownIsRead() {
        assertThat(table(
                                null,
                                Format.MD,
                                "Text före",
                                "<table><tr><th>Bidrag<th>Kronor",
                                "<tr><td>a<td>1 000",
                                "<tr hidden><td>b<td>9",
                                "</table>",
                                "Text efter")
                        .records())
                .extracting(row -> row.cells().get(1))
                .containsExactly("1 000");
    }
}
