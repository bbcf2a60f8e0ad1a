package se.bidrag.landing.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell's number is read as the sheet shows it, or told where that changes the figure. */
class NumberFormatTest {

    @ParameterizedTest(name = "{1} of {0} is shown as {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "82.572546|0.0|82,6",
                "82572546|#,##0|82572546",
                "82572546|#,##0.0,,|82572546 shown as '#,##0.0,,'",
                "82572546|#,##0.0,,\" mkr\"|82,6 mkr",
                "-5|#,##0|-5",
                "-5|#,##0;[Red]#,##0|(5)",
                "-5|#,##0;[Red]-#,##0|-5",
                "0|#,##0;-#,##0;\"-\"|-",
                "0.2562|0.00%|25,62 %",
                "1234.5|#,##0.00 \"kr\"|1234,50 kr",
                "1234|#,##0 [$kr-41D]|1234 kr",
                "1234.50|#,##0.##|1234,5",
                "82|0\"000\"|82 shown as '0\"000\"'",
                "1234|0.00E+00|1234 shown as '0.00E+00'",
                "45358|yyyy-mm-dd|2024-03-07",
                "1234|General|1234",
                "5|;;;|''",
            })
    void numbersAreShownAsTheirCellsShowThem(String stored, String code, String shown) {
        assertThat(NumberFormat.of(code).shown(new BigDecimal(stored), false)).isEqualTo(shown);
    }
}
