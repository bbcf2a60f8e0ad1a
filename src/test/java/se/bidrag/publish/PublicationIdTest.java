package se.bidrag.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationIdTest {

    @Test
    void readsWhatItWrites() {
        PublicationId id = new PublicationId(17, LocalDate.of(2026, 11, 21));

        assertThat(id).hasToString("000017-2026-11-21");
        assertThat(PublicationId.parse("000017-2026-11-21")).contains(id);
        assertThat(PublicationId.parse("1000000-2026-11-21"))
                .contains(new PublicationId(1_000_000, LocalDate.of(2026, 11, 21)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "current",
                "17-2026-11-21",
                "000017-2026-02-30",
                "000000-2026-11-21",
                "0000017-2026-11-21",
                ".000017-2026-11-21.partial"
            })
    void takesNothingElseForAPublication(String name) {
        assertThat(PublicationId.parse(name)).isEmpty();
    }

    @Test
    void startsAtOne() {
        assertThatThrownBy(() -> new PublicationId(0, LocalDate.EPOCH))
                .hasMessage("a publication's sequence is 1 or more, was 0");
    }
}
