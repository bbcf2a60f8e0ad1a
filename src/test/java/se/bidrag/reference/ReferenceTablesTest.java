package se.bidrag.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTablesTest {

    private final ReferenceHome home;

    ReferenceTablesTest(@TempDir Path folder) {
        home = new ReferenceHome(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void loadsEachColumnAsTheShapeSays() {
        home.with(
                "shares.csv",
                "\uFEFFshare,code,year,is_final,due\n0.5,01,2024,true,2024-03-07\n-12,\"a, \"\"b\"\"\",,,\n\n");
        home.load();

        assertThat(home.rows("shares"))
                .containsExactly(
                        "[01, 2024, 0.50000000, 2024-03-07, true]", "[a, \"b\", null, -12.00000000, null, null]");
    }

    @Test
    void takesAnAbsentFileForAnEmptyTable() {
        home.with("shares.csv", "code,share\n");
        home.load();

        assertThat(home.rows("notes")).isEmpty();
    }

    @Test
    void leavesAbsentOptionalColumnsNull() {
        home.with("shares.csv", "code,share\n01,1\n");
        home.load();

        assertThat(home.rows("shares")).containsExactly("[01, null, 1.00000000, null, null]");
    }

    @Test
    void fillsATableThatIsAlreadyThere() {
        home.warehouse().execute("create schema raw; create table raw.notes as " + ReferenceHome.NOTES.text());
        home.with("shares.csv", "code,share\n");
        home.with("notes.csv", "note\nSyntetiskt exempel\n");
        home.load();

        assertThat(home.rows("notes")).containsExactly("[Syntetiskt exempel]");
    }
}
