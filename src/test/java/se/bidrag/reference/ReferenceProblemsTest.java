package se.bidrag.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bidrag.model.SqlLibrary;

class ReferenceProblemsTest {

    private final ReferenceHome home;

    ReferenceProblemsTest(@TempDir Path folder) {
        home = new ReferenceHome(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # header and rows, with / for a line break | what is said
        cod,share | line 1: unknown column 'cod'; did you mean 'code'?; line 1: column 'code' is missing; found cod, share
        code,share,belopp | line 1: unknown column 'belopp'; known are code, year, share, due, is_final
        code,share,code | line 1: column 'code' stands twice; expected it once
        code,share/01 | line 2: found 1 cells; expected 2, as in the header
        code,share/,1 | line 2, column 'code': found nothing; expected text, without spaces around it
        code,share/01 ,1 | line 2, column 'code': found '01 '; expected text, without spaces around it
        code,share/01,1/02,"0,5" | line 3, column 'share': found '0,5'; expected a number with a decimal point, such as 0.5; at most 4 digits before it and 8 after
        code,share/01,1e3 | line 2, column 'share': found '1e3'; expected a number with a decimal point, such as 0.5; at most 4 digits before it and 8 after
        code,share,year/01,1,20x4 | line 2, column 'year': found '20x4'; expected a whole number, such as 2024
        code,share,due/01,1,2024-02-30 | line 2, column 'due': found '2024-02-30'; expected a date of the calendar, such as 2024-03-07
        code,share,is_final/01,1,ja | line 2, column 'is_final': found 'ja'; expected true or false
        code,share/01,1/"0,1 | line 3: a quote is not closed, or has something behind it; expected "…" and a comma
        """)
    void namesFileLineColumnWhatWasFoundAndWhatWouldDo(String text, String problem) {
        home.with("shares.csv", text.replace('/', '\n'));

        assertThat(String.join("\n", home.problems()))
                .isEqualTo("reference/shares.csv " + problem.replace("?; line", "?\nreference/shares.csv line"));
    }

    @Test
    void holdsClosedListsOfWordsAndCodesThatStandOnce() {
        home.with("regions.csv", "region_code,short_name\n19,Västmanland\n24,Västerbotten\n19,Västmanland\n");
        home.with("grants.csv", "grant_code,grant_name,classification\ng,Provbidrag,targetd\n");
        home.with("account_classes.csv", "region_code,account_from,account_to,account_class\n*,2970,2979,deferred\n");

        assertThatThrownBy(() ->
                        ReferenceTables.load(home.home(), SqlLibrary.packaged().in("raw"), home.warehouse()))
                .hasMessageContaining(
                        "reference/account_classes.csv line 2, column 'account_class': found 'deferred'; expected one of "
                                + "grant_revenue_targeted, grant_revenue_general, deferred_revenue,")
                .hasMessageContaining(
                        "reference/grants.csv line 2, column 'classification': found 'targetd'; expected one of"
                                + " targeted, general, cost_reimbursement")
                .hasMessageContaining(
                        "reference/regions.csv line 4, column 'region_code': '19' stands in line 2 too; expected it once");
    }

    @Test
    void collectsTheProblemsOfEveryFileAndLoadsNothing() throws IOException {
        home.with("shares.csv", "");
        home.with("note.csv", "note\n");
        Files.write(home.home().reference().resolve("notes.csv"), "note\nåäö\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(home.problems())
                .containsExactly(
                        "reference/note.csv: no reference table has this name; did you mean 'notes.csv'?",
                        "reference/shares.csv: is empty; expected a header with the columns "
                                + "code, year, share, due, is_final",
                        "reference/notes.csv: is not UTF-8; save it as UTF-8");
        assertThat(home.warehouse()
                        .sql()
                        .sql("select table_name from information_schema.tables")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void saysWhichFileMustBeThere() {
        assertThat(home.problems())
                .containsExactly("reference/shares.csv: no such file, and it must be there; "
                        + "expected a CSV file with the columns code, year, share, due, is_final");
    }

    @Test
    void refusesALinkThatLeavesTheHome(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(home.home().reference());
        Path outside = Files.writeString(elsewhere.resolve("shares.csv"), "code,share\n");
        Files.createSymbolicLink(home.home().reference().resolve("shares.csv"), outside);

        assertThat(home.problems())
                .containsExactly("reference/shares.csv: is a link that leaves the home, which is refused; "
                        + "put the file itself there");
    }
}
