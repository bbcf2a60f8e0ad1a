package se.bidrag.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader says of a value is what the models know it by: the example of the model has the reader's own words. */
class RefusalKindsTest {

    private static final Path EXAMPLE = Path.of(
            "src/test/resources/models/staging/rejected_record/tellsWhatKindOfReasonEachReaderGives/raw.rejected_record.csv");

    static Stream<String> reasons() {
        return Stream.of(
                WrittenDate.EXPECTED,
                RecordTyper.NO_AMOUNT,
                new NumberGrammar(',', ' ', NumberLimits.LEDGER).expected(),
                new NumberGrammar('.', null, NumberLimits.SHARE).expected());
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void stayInTheWordsThatTheModelKnows(String reason) throws IOException {
        assertThat(Files.readString(EXAMPLE))
                .contains("," + (reason.contains(",") ? "\"" + reason + "\"" : reason) + "\n");
    }
}
