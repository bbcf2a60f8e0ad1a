package se.bidrag.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bidrag.home.Home;

class ClosingTest {

    @Test
    void isOfAYearOrOfItsMonthsUpToOne() {
        assertThat(Period.parse("2024"))
                .hasToString("2024")
                .extracting(Period::last)
                .isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(Period.parse("2024-02")).hasToString("2024-02").satisfies(part -> {
            assertThat(part.first()).isEqualTo(LocalDate.of(2024, 1, 1));
            assertThat(part.last()).isEqualTo(LocalDate.of(2024, 2, 29));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-13", "2024-00", "2024-8", "1024", "2024-08-31", "all", "２０２４"})
    void refusesWhatIsNoPeriod(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'%s' is no period; expected a year such as 2024", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-08", "2024-region-08", "2024-08-region-08"})
    void isFoundAgainByItsName(String name) {
        assertThat(Closing.named(name))
                .hasValueSatisfying(closing -> assertThat(closing.name()).isEqualTo(name));
    }

    @Test
    void listsTheFoldersOfClosingsAndNothingElse(@TempDir Path folder) throws IOException {
        Home home = new Home(folder);
        assertThat(Closing.list(home)).isEmpty();
        for (String name : new String[] {"2024", "2023-region-24", "notes", "2024-24", "2024-08-region-01"}) {
            Files.createDirectories(home.closed().resolve(name));
        }
        Files.writeString(home.closed().resolve("2022"), "a file");

        assertThat(Closing.list(home))
                .extracting(Closing::name)
                .containsExactly("2023-region-24", "2024", "2024-08-region-01");
    }
}
