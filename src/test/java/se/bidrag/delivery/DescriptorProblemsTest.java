package se.bidrag.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptorProblemsTest {

    private static final String FILE = "incoming/sample/datapackage.yaml";

    private final DeliveredHome home;

    DescriptorProblemsTest(@TempDir Path folder) {
        home = new DeliveredHome(folder);
    }

    private List<String> problemsOf(String descriptor) {
        return home.withDescriptor(descriptor).problems();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # a key's value in the resource's bidrag block | what is said of it
        stated_totl: 5 | .stated_totl: unknown key; did you mean 'stated_total'?
        stage: decidd | .stage: found 'decidd'; expected one of announced, ceiling, decided, requisitioned, paid; did you mean 'decided'?
        unit: USD | .unit: found 'USD'; expected one of kr, tkr, mkr, mdkr
        origin: | .origin: found nothing; expected one of public, synthetic
        year: '2024' | .year: found '2024'; expected a year, such as 2024
        dated: 7 mars | .dated: found '7 mars'; expected a date such as 2024-03-07
        dated: 2024-02-30 | .dated: found '2024-02-30'; expected a date of the calendar
        instalment: 0 | .instalment: found 0; expected 1, 2, …
        rounded_to: much | .rounded_to: found 'much'; expected the last digit that means something, in kr, such as 100000
        mode: original | .mode: is a key of a budget, and this is an allocation; remove it or correct kind
        publish_text: true | .publish_text: is a key of a ledger, and this is an allocation; remove it or correct kind
        supersedes: secnd | .supersedes: no delivery is called 'sample-2024/secnd'; expected a resource, or package/resource
        supersedes: frst | .supersedes: no delivery is called 'sample-2024/frst', perhaps 'sample-2024/first'; expected a resource, or package/resource
        supersedes: first | .supersedes: a delivery cannot supersede itself; name the one that it replaces
        """)
    void namesTheKeyWhatWasFoundAndWhatWouldDo(String line, String problem) {
        assertThat(problemsOf(DeliveredHome.RESOURCE + "    bidrag:\n      " + line + "\n"))
                .containsExactly(FILE + " line 8, resources[0].bidrag" + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # part of the descriptor | instead | line, place and sentence
        kind: allocation, | ` ` | line 4, resources[0]: key 'bidrag.kind' is missing, here and on the package; expected one of allocation, budget, ledger, control
        publisher: Regeringskansliet, | ` ` | line 4, resources[0]: key 'bidrag.publisher' is missing, here and on the package; an allocation needs it
        , stage: decided | ` ` | line 4, resources[0]: key 'bidrag.stage' is missing, here and on the package; an allocation needs it
        path: first.csv | pth: first.csv | line 5, resources[0].pth: unknown key; did you mean 'path'?
        path: first.csv | path: [a.csv, b.txt] | line 5, resources[0].path: the ending of 'a.csv', 'b.txt' tells no format; say format, such as csv
        path: first.csv | path: first.zip | line 5, resources[0].path: the ending of 'first.zip' tells no format; say format, such as csv
        path: first.csv | path: first.dat | line 5, resources[0].path: the ending of 'first.dat' tells no format; say format, such as csv
        columnType: amount | columnType: amout | line 6, resources[0].schema.fields[1].columnType: found 'amout'; expected one of region, grant, year, recipient, unit, amount, population, share, side, board, status, account, period, statement_line, posting_date, registered_on, voucher, text, project, activity, cost_centre, counterparty, debit, credit, opening, closing; did you mean 'amount'?
        columnType: amount | columnType: region | line 6, resources[0].schema.fields[1].columnType: a second column is 'region'; expected one, make a resource of each column of money
        columnType: region | columnType: voucher | line 6, resources[0].schema.fields[0].columnType: found 'voucher', which an allocation does not have; expected one of region, grant, year, recipient, unit, amount, population, share
        name: Belopp | name: Region | line 6, resources[0].schema.fields[1].name: column 'Region' is declared twice; expected each column once
        columnType: amount | columnType: share | line 4, resources[0]: no column has money; expected schema.fields with columnType amount
        columnType: amount | groupChar: '.', columnType: amount | line 6, resources[0].schema.fields[1].groupChar: found '.', which is the decimalChar too; expected another character
        name: sample-2024 | name: Sample 2024 | line 1, name: found 'Sample 2024'; expected lower-case letters a-z, digits, point, hyphen and underscore, such as sektorsbidrag-2024
        """)
    void namesThePlaceInTheRestOfTheDescriptorToo(String part, String instead, String problem) {
        assertThat(problemsOf(DeliveredHome.RESOURCE.replace(part, instead.strip())))
                .contains(FILE + " " + problem);
    }

    @Test
    void wantsTwoDifferentCharactersForDelimiterAndQuote() {
        assertThat(problemsOf(DeliveredHome.RESOURCE + "    dialect: {delimiter: '\"'}\n"))
                .containsExactly(FILE + " line 7, resources[0].dialect: delimiter and quoteChar are both '\"'; "
                        + "expected two different characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        innerpath: a.csv | .innerpath: names a member of an archive, and the file is none; expected compression: zip
        compression: rar | .compression: found 'rar'; expected one of gz, zip
        bidrag: {skip_leading: -1} | .bidrag.skip_leading: found -1; expected how many title rows lie above the header, such as 2
        bidrag: {total_row: first, kind: ledger} | .bidrag.total_row: found 'first'; expected last: the last record is the file's own sum and no posting
        bidrag: {total_row: last} | .bidrag.total_row: is a key of a ledger, and this is an allocation; remove it or correct kind
        """)
    void namesWhatIsWrongWithHowAFileIsPackedAndFramed(String line, String problem) {
        assertThat(problemsOf(DeliveredHome.RESOURCE + "    " + line + "\n"))
                .containsExactly(FILE + " line 7, resources[0]" + problem);
    }

    @Test
    void wantsTitleRowsAndHeaderRowToAgree() {
        assertThat(problemsOf(
                        DeliveredHome.RESOURCE + "    dialect: {headerRows: [4]}\n    bidrag: {skip_leading: 2}\n"))
                .containsExactly(
                        FILE + " line 8, resources[0].bidrag.skip_leading: skips 2 rows, so that the header is row"
                                + " 3, and dialect.headerRows says 4; expected one of the two keys");
    }

    @Test
    void wantsWhatIsSaidOfOneFileSaidOfOneFile() {
        assertThat(problemsOf(DeliveredHome.RESOURCE.replace("first.csv", "first-*.csv")
                        + "    bytes: 5\n    bidrag: {stated_total: 5}\n"))
                .containsExactly(
                        FILE
                                + " line 7, resources[0].bytes: is said of one file, and path 'first-*.csv' may be several;"
                                + " remove it, or make a resource of each file",
                        FILE
                                + " line 8, resources[0].bidrag.stated_total: is said of one file, and path 'first-*.csv' may be"
                                + " several; remove it, or make a resource of each file");
    }

    @Test
    void wantsEitherAnAmountOrDebitAndCredit() {
        assertThat(problemsOf(DeliveredHome.RESOURCE.replace(
                                "name: Region, columnType: region", "name: Debet, columnType: debit")
                        + "    bidrag: {kind: ledger}\n"))
                .containsExactly(
                        FILE + " line 4, resources[0]: amount is declared beside debit or credit; expected either,"
                                + " since nothing says which holds when they disagree");
    }

    @Test
    void wantsTheMonthsOfALedgerInOrder() {
        assertThat(problemsOf(DeliveredHome.RESOURCE + "    bidrag: {kind: ledger, covers: 2024-12/2024-01}\n"))
                .containsExactly(FILE + " line 7, resources[0].bidrag.covers: found '2024-12/2024-01'; "
                        + "expected a first month and a last, such as 2024-01/2024-12");
    }
}
