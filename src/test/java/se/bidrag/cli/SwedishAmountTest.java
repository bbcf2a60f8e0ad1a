package se.bidrag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SwedishAmountTest {

    @Test
    void groupsByThreeAndWritesTheOre() {
        assertThat(SwedishAmount.of(new BigDecimal("82572546"))).isEqualTo("82 572 546,00");
        assertThat(SwedishAmount.of(new BigDecimal("-0.5"))).isEqualTo("-0,50");
    }

    @Test
    void keepsAllEighteenDigits() {
        assertThat(SwedishAmount.of(new BigDecimal("9999999999999999.99"))).isEqualTo("9 999 999 999 999 999,99");
    }

    @Test
    void tellsNoAmountFromZero() {
        assertThat(SwedishAmount.of(null)).isEqualTo("–");
        assertThat(SwedishAmount.of(BigDecimal.ZERO)).isEqualTo("0,00");
    }
}
