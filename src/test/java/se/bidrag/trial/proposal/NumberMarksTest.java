package se.bidrag.trial.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumberMarksTest {

    @Test
    void seesHowSwedishAndEnglishFiguresAreWritten() {
        assertMarks(List.of("112 285 034", "82,60"), ',', ' ');
        assertMarks(List.of("1\u00a0234", "5"), ',', ' ');
        assertMarks(List.of("9282.25", "-874834.89"), '.', null);
        assertMarks(List.of("667114,83", "8"), ',', null);
        assertMarks(List.of("1.234.567", "12"), ',', '.');
        assertMarks(List.of("1.234,50"), ',', '.');
        assertMarks(List.of("1,234.50"), '.', ',');
        assertMarks(List.of("0,125", "0,250"), ',', null);
        assertMarks(List.of("371", "2 111"), ',', ' ');
    }

    @Test
    void leavesInDoubtWhatMayBeThousandsOrThreeDecimals() {
        assertThat(NumberMarks.of(List.of("82.572", "112.285")).doubt()).startsWith("is '82.572' in the thousands");
        assertThat(NumberMarks.of(List.of("82,572", "112,285")).doubt()).startsWith("is '82,572' in the thousands");
        assertThat(NumberMarks.of(List.of("82.572", "112.28")).doubt()).isEmpty();
    }

    /** A mark in doubt is declared so that the figure is refused, never read as one of the two. */
    @Test
    void refusesAFigureInDoubt() {
        assertMarks(List.of("82.572"), ',', null);
        assertMarks(List.of("82,572"), '.', null);
    }

    private static void assertMarks(List<String> cells, char decimalChar, @Nullable Character groupChar) {
        NumberMarks marks = NumberMarks.of(cells);
        assertThat(marks.decimalChar()).as("decimals of %s", cells).isEqualTo(decimalChar);
        assertThat(marks.groupChar()).as("groups of %s", cells).isEqualTo(groupChar);
    }
}
