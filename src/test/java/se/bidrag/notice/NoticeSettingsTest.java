package se.bidrag.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class NoticeSettingsTest {

    private final Path folder;

    NoticeSettingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void findsNothingWhereAllCanWork() {
        assertThat(NoticeSettings.problems(new MockEnvironment())).isEmpty();
        MockEnvironment settings = new MockEnvironment()
                .withProperty(
                        "bidrag.metrics-file", folder.resolve("bidrag.prom").toString())
                .withProperty(
                        "bidrag.lineage-file",
                        folder.resolve("later/lineage.jsonl").toString())
                .withProperty("bidrag.lineage-url", "https://lineage.example.org")
                .withProperty("bidrag.webhook-url", "http://127.0.0.1:8080/hook")
                .withProperty("bidrag.mail-to", "natt@example.org, Dag <dag@example.org>")
                .withProperty("bidrag.mail-from", "bidrag@example.org");
        assertThat(NoticeSettings.problems(settings)).isEmpty();
    }

    @Test
    void namesEachThatCannotWorkButNotWhereAWebhookLies() {
        MockEnvironment settings = new MockEnvironment()
                .withProperty(
                        "bidrag.metrics-file",
                        folder.resolve("none/bidrag.prom").toString())
                .withProperty("bidrag.lineage-file", folder.toString())
                .withProperty("bidrag.lineage-url", "lineage.example.org")
                .withProperty("bidrag.webhook-url", "ftp://chat.example.org/secret")
                .withProperty("bidrag.mail-to", "natt@example.org, not an address")
                .withProperty("bidrag.mail-from", "bidrag");
        assertThat(NoticeSettings.problems(settings))
                .hasSize(6)
                .noneMatch(problem -> problem.contains("secret"))
                .contains(
                        "settings: bidrag.lineage-url is 'lineage.example.org'; expected an address such as https://host",
                        "settings: bidrag.mail-from is 'bidrag'; expected a mail address");
    }

    @Test
    void refusesWhatIsNoPathAndNoAddressAtAll() {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("bidrag.metrics-file", "a\0b")
                .withProperty("bidrag.webhook-url", "http://a b");
        assertThat(NoticeSettings.problems(settings)).hasSize(2);
    }
}
