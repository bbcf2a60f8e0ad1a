package se.bidrag.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;
import se.bidrag.model.SqlFile;
import se.bidrag.warehouse.Warehouse;
import se.bidrag.warehouse.WarehouseSettings;

class ReferenceTablesTest {

    private static final SqlFile SHARES = new SqlFile("sql/raw/shares.sql", """
            -- Grain: one row per share.
            -- Source: reference/shares.csv, which must be there
            -- Required: code, share
            select
                cast(null as string) as code,
                cast(null as integer) as year,
                cast(null as decimal(12, 8)) as share,
                cast(null as date) as due,
                cast(null as boolean) as is_final
            where false
            """);
    private static final SqlFile NOTES = new SqlFile("sql/raw/notes.sql", """
            -- Source: reference/notes.csv
            select cast(null as string) as note where false
            """);
    private static final SqlFile RUN =
            new SqlFile("sql/raw/run.sql", "-- Source: the command line\nselect cast(null as date) as as_of");

    private final Home home;
    private final Warehouse warehouse;

    ReferenceTablesTest(@TempDir Path folder) throws IOException {
        home = new Home(folder);
        Files.createDirectories(home.reference());
        warehouse = Warehouse.inMemory(new WarehouseSettings("256MB", 1, folder));
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(home.reference().resolve(file), text);
    }

    private void load() {
        ReferenceTables.load(home, List.of(SHARES, NOTES, RUN), warehouse);
    }

    private List<String> problems() {
        return catchThrowableOfType(InvalidHomeException.class, this::load).problems();
    }

    private List<String> rows(String table) {
        return warehouse.sql().sql("select * from raw." + table).query().listOfRows().stream()
                .map(row -> row.values().toString())
                .toList();
    }

    @Test
    void loadsEachColumnAsTheShapeSays() throws IOException {
        write(
                "shares.csv",
                "\uFEFFshare,code,year,is_final,due\n0.5,01,2024,true,2024-03-07\n-12,\"a, \"\"b\"\"\",,,\n\n");
        load();

        assertThat(rows("shares"))
                .containsExactly(
                        "[01, 2024, 0.50000000, 2024-03-07, true]", "[a, \"b\", null, -12.00000000, null, null]");
    }

    @Test
    void takesAnAbsentFileForAnEmptyTable() throws IOException {
        write("shares.csv", "code,share\n");
        load();

        assertThat(rows("notes")).isEmpty();
    }

    @Test
    void leavesAbsentOptionalColumnsNull() throws IOException {
        write("shares.csv", "code,share\n01,1\n");
        load();

        assertThat(rows("shares")).containsExactly("[01, null, 1.00000000, null, null]");
    }

    @Test
    void fillsATableThatIsAlreadyThere() throws IOException {
        warehouse.execute("create schema raw; create table raw.notes as " + NOTES.text());
        write("shares.csv", "code,share\n");
        write("notes.csv", "note\nSyntetiskt exempel\n");
        load();

        assertThat(rows("notes")).containsExactly("[Syntetiskt exempel]");
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
    void namesFileLineColumnWhatWasFoundAndWhatWouldDo(String text, String problem) throws IOException {
        write("shares.csv", text.replace('/', '\n'));

        assertThat(String.join("\n", problems()))
                .isEqualTo("reference/shares.csv " + problem.replace("?; line", "?\nreference/shares.csv line"));
    }

    @Test
    void collectsTheProblemsOfEveryFileAndLoadsNothing() throws IOException {
        write("shares.csv", "");
        write("note.csv", "note\n");
        Files.write(home.reference().resolve("notes.csv"), "note\nåäö\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems())
                .containsExactly(
                        "reference/note.csv: no reference table has this name; did you mean 'notes.csv'?",
                        "reference/shares.csv: is empty; expected a header with the columns "
                                + "code, year, share, due, is_final",
                        "reference/notes.csv: is not UTF-8; save it as UTF-8");
        assertThat(warehouse
                        .sql()
                        .sql("select table_name from information_schema.tables")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void saysWhichFileMustBeThere() {
        assertThat(problems())
                .containsExactly("reference/shares.csv: no such file, and it must be there; "
                        + "expected a CSV file with the columns code, year, share, due, is_final");
    }

    @Test
    void refusesALinkThatLeavesTheHome(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("shares.csv"), "code,share\n");
        Files.createSymbolicLink(home.reference().resolve("shares.csv"), outside);

        assertThat(problems())
                .containsExactly("reference/shares.csv: is a link that leaves the home, which is refused; "
                        + "put the file itself there");
    }
}
