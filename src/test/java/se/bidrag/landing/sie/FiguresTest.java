package se.bidrag.landing.sie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a date or an amount of a SIE file is what the models know it by. */
class FiguresTest {

    private static final Path EXAMPLE = Path.of(
            "src/test/resources/models/staging/rejected_record/tellsWhatKindOfReasonEachReaderGives/raw.rejected_record.csv");

    @ParameterizedTest
    @ValueSource(strings = {Figures.AMOUNT, Figures.DATE})
    void staysInTheWordsThatTheModelKnows(String reason) throws IOException {
        assertThat(Files.readString(EXAMPLE)).contains(": " + reason + "\n");
    }
}
