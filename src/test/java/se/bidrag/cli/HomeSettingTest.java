package se.bidrag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.home.InvalidHomeException;

class HomeSettingTest {

    private final Path folder;

    HomeSettingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void forget() {
        System.clearProperty("bidrag.home");
        System.clearProperty("spring.config.additional-location");
        System.clearProperty("spring.config.import");
    }

    @Test
    void isDataWhereNothingIsSet() {
        assertThat(HomeSetting.read()).isEqualTo(Path.of("data"));
    }

    @Test
    void comesFromApplicationProperties() throws IOException {
        Files.writeString(folder.resolve("application.properties"), "bidrag.home=/srv/from-a-file\n");
        System.setProperty("spring.config.additional-location", "file:" + folder + "/");
        assertThat(HomeSetting.read()).isEqualTo(Path.of("/srv/from-a-file"));
        System.setProperty("bidrag.home", "/srv/from-a-property");
        assertThat(HomeSetting.read()).isEqualTo(Path.of("/srv/from-a-property"));
    }

    @Test
    void comesFromAFolderWithAFileForEachSetting() throws IOException {
        Files.createDirectories(folder.resolve("bidrag"));
        Files.writeString(folder.resolve("bidrag/home"), "/srv/from-a-tree\n");
        System.setProperty("spring.config.import", "configtree:" + folder + "/");
        assertThat(HomeSetting.read()).isEqualTo(Path.of("/srv/from-a-tree"));
    }

    @Test
    void saysWhichFileOfSettingsIsNotThere() {
        System.setProperty("spring.config.import", "configtree:" + folder.resolve("gone") + "/");
        assertThatThrownBy(HomeSetting::read)
                .isInstanceOf(InvalidHomeException.class)
                .hasMessageContaining("settings: ")
                .hasMessageContaining("gone");
    }
}
