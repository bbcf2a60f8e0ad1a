package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;

class SettingsAheadTest {

    private final Home home;

    SettingsAheadTest(@TempDir Path folder) {
        this.home = new Home(folder);
    }

    @Test
    void readsWhatANightMayUse() {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("bidrag.memory-limit", "300MB")
                .withProperty("bidrag.threads", "3");
        assertThat(SettingsAhead.warehouse(home, settings).memoryLimitBytes()).isEqualTo(300_000_000);
        assertThat(SettingsAhead.warehouse(home, settings).threads()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bidrag.threads      | zero | settings: bidrag.threads is 'zero'; expected a whole number
            bidrag.keep         | x    | settings: bidrag.keep is 'x'; expected a whole number
            bidrag.keep         | 0    | settings: bidrag.keep is 0; expected 1 or more
            bidrag.kept-from    | abc  | settings: bidrag.kept-from is 'abc'; expected a whole number
            bidrag.unpack-limit | x    | settings: bidrag.unpack-limit is 'x'; expected a size such as 20GB
            bidrag.grace        | soon | settings: bidrag.grace is 'soon'; expected a time such as 24h or 10m
            bidrag.readers      | all  | settings: bidrag.readers is 'all'; expected one of everyone, group, owner
            bidrag.memory-limit | lots | settings: memory limit is 'lots'; expected a size such as 2GB or 512MB
            """)
    void namesSettingFoundAndWanted(String setting, String value, String sentence) {
        MockEnvironment settings = new MockEnvironment().withProperty(setting, value);
        assertThatThrownBy(() -> SettingsAhead.warehouse(home, settings))
                .isInstanceOf(InvalidHomeException.class)
                .hasMessage(sentence);
    }
}
