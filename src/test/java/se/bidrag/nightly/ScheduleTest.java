package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    /** Summer time began on 29 March 2026 at 02:00, and ends on 25 October 2026 at 03:00. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 0 2 * * *     | 2026-11-22T00:59:59Z | 2026-11-22T01:00:00Z
            0 0 2 * * *     | 2026-11-22T01:00:00Z | 2026-11-23T01:00:00Z
            0 0 2 * * *     | 2026-03-28T01:00:00Z | 2026-03-29T01:00:00Z
            0 0 2 * * *     | 2026-03-29T01:00:00Z | 2026-03-30T00:00:00Z
            0 30 2 * * *    | 2026-03-29T00:00:00Z | 2026-03-29T01:30:00Z
            0 0 2 * * *     | 2026-10-24T00:00:00Z | 2026-10-25T00:00:00Z
            0 0 2 * * *     | 2026-10-25T00:00:00Z | 2026-10-26T01:00:00Z
            0 30 2 * * *    | 2026-10-25T00:45:00Z | 2026-10-26T01:30:00Z
            0 30 2 * * *    | 2026-10-25T01:10:00Z | 2026-10-26T01:30:00Z
            0 0 2 * * MON   | 2026-11-22T12:00:00Z | 2026-11-23T01:00:00Z
            0 15 3 L * *    | 2027-02-01T00:00:00Z | 2027-02-28T02:15:00Z
            """)
    void comesNextOnTheClockOnTheWall(String cron, Instant after, Instant due) {
        assertThat(new Schedule(cron, STOCKHOLM).after(after)).isEqualTo(due);
    }

    @Test
    void comesOnceADayEveryDayOfTheYear() {
        Schedule nightly = new Schedule("0 30 2 * * *", STOCKHOLM);
        List<String> days = new ArrayList<>();
        Instant due = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < 365; i++) {
            due = nightly.after(due);
            days.add(due.atZone(STOCKHOLM).toLocalDate().toString());
        }
        assertThat(days).doesNotHaveDuplicates().startsWith("2026-01-01").endsWith("2026-12-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 2 * * *    | found '0 2 * * *', wanted six fields: second, minute, hour
            at two       | found 'at two', wanted six fields
            0 0 2 30 2 * | found '0 0 2 30 2 *', which never comes
            """)
    void refusesATimeThatDoesNotRead(String cron, String sentence) {
        assertThatThrownBy(() -> new Schedule(cron, STOCKHOLM)).hasMessageContaining(sentence);
    }
}
