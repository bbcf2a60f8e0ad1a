package se.bidrag.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final List<String> KNOWN = List.of("stage", "stated_total", "status", "unit");

    @Test
    void findsTheWordThatWasMeant() {
        assertThat(Spelling.nearest("stated_totl", KNOWN)).contains("stated_total");
        assertThat(Spelling.nearest("Units", KNOWN)).contains("unit");
    }

    @Test
    void suggestsOneWordWhenItIsNearAndEveryWordWhenNoneIs() {
        assertThat(Spelling.suggest("stattus", KNOWN)).isEqualTo("did you mean 'status'?");
        assertThat(Spelling.suggest("belopp", KNOWN)).isEqualTo("known are stage, stated_total, status, unit");
    }
}
