package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "20240229"})
    void readsBothForms(String text) {
        assertThat(WrittenDate.read(text)).contains(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "20230229",
                "2024-13-01",
                "2024-1-1",
                "2024-0101",
                "202401-01",
                "24-01-01",
                "infinity"
            })
    void refusesWhatNoCalendarHas(String text) {
        assertThat(WrittenDate.read(text)).isEmpty();
    }
}
