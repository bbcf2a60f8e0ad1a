package se.bidrag.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import se.bidrag.SmallHome;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;
import se.bidrag.nightly.Run;
import se.bidrag.nightly.RunHistory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NoticesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    private final SmallHome small;
    private final Path told;

    NoticesTest(@TempDir Path folder, @TempDir Path told) {
        this.small = SmallHome.in(folder);
        this.told = told;
    }

    @Test
    void tellsNobodyUnlessAskedTo() {
        assertThat(new Notices(new MockEnvironment()).tell(ended("failed", "the disk is full")))
                .isEmpty();
    }

    @Test
    void writesMetricsThatPrometheusReads() throws IOException {
        Path file = told.resolve("bidrag.prom");
        Files.writeString(file, "old");
        night();
        assertThat(tell(lastRun(), "bidrag.metrics-file", file.toString())).isEmpty();

        String home = "home=\"%s\"".formatted(small.root());
        assertThat(file)
                .content()
                .contains("bidrag_night_success{%s} 1.0".formatted(home))
                .contains("bidrag_night_started_timestamp_seconds{%s} 1.79523E9".formatted(home))
                .contains("bidrag_step_rows{%s,step=\"land\"} 5.0".formatted(home))
                .contains("bidrag_disk_bytes{folder=\"lake\"," + home)
                .contains("# HELP bidrag_step_duration_seconds how long the step took");
        assertThat(told).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void remembersTheLastGoodNightWhenOneFails() throws IOException {
        night();
        Path file = told.resolve("bidrag.prom");
        tell(ended("failed", "the disk is full"), "bidrag.metrics-file", file.toString());
        assertThat(file)
                .content()
                .contains("bidrag_night_success{")
                .contains("} 0.0")
                .contains("bidrag_night_success_timestamp_seconds{home=\"%s\"} 1.79523E9".formatted(small.root()));
    }

    @Test
    void tellsLineageFromDeliveredFilesToPublishedColumns() throws IOException {
        night();
        Path file = told.resolve("lineage.jsonl");
        assertThat(tell(lastRun(), "bidrag.lineage-file", file.toString())).isEmpty();

        List<JsonNode> events = Files.readAllLines(file).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(events)
                .extracting(event -> event.get("eventType").asString())
                .containsExactly("START", "COMPLETE");
        JsonNode end = events.get(1);
        assertThat(end.get("run").get("runId"))
                .isEqualTo(events.get(0).get("run").get("runId"));
        assertThat(end.get("inputs").findValuesAsString("name"))
                .containsExactly(
                        small.root().resolve("incoming/budget.csv").toString(),
                        small.root().resolve("incoming/huvudbok.csv").toString(),
                        small.root().resolve("incoming/tilldelning.csv").toString());
        JsonNode reconciliation = end.get("outputs")
                .valueStream()
                .filter(output -> output.get("name").asString().endsWith("/fct_reconciliation.parquet"))
                .findFirst()
                .orElseThrow();
        assertThat(reconciliation
                        .at("/facets/columnLineage/fields/budgeted_sek/inputFields")
                        .valueStream())
                .extracting(field -> "%s.%s"
                        .formatted(
                                field.get("name").asString(), field.get("field").asString()))
                .contains("raw.budget_record.amount")
                .doesNotContain("raw.ledger_record.amount");
    }

    @Test
    void postsLineageOfAFailureToAServer() throws IOException {
        List<String> posted = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = server(posted);
        try {
            assertThat(tell(ended("failed", "the disk is full"), "bidrag.lineage-url", url(server)))
                    .isEmpty();
        } finally {
            server.stop(0);
        }
        assertThat(posted).hasSize(2);
        assertThat(posted.get(0)).startsWith("/api/v1/lineage {").contains("\"eventType\":\"START\"");
        assertThat(posted.get(1)).contains("\"eventType\":\"FAIL\"").contains("the disk is full");
    }

    @Test
    void callsAWebhookOnceForANightThatFailed() throws IOException {
        List<String> posted = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = server(posted);
        try {
            String url = url(server) + "/hook";
            assertThat(tell(ended("failed", "incoming/a.csv: no such file"), "bidrag.webhook-url", url))
                    .isEmpty();
            assertThat(tell(ended("stopped", "stopped, as asked"), "bidrag.webhook-url", url))
                    .isEmpty();
            assertThat(tell(ended("published", null), "bidrag.webhook-url", url))
                    .isEmpty();
        } finally {
            server.stop(0);
        }
        assertThat(posted).singleElement().satisfies(message -> assertThat(message)
                .startsWith("/hook {")
                .contains("\"text\":\"Bidrag: the night as of 2026-11-21 in " + small.root())
                .contains("incoming/a.csv: no such file"));
    }

    @Test
    void mailsANightThatFailed() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            MockEnvironment settings = new MockEnvironment()
                    .withProperty("bidrag.mail-to", "natt@example.org, dag@example.org")
                    .withProperty("bidrag.mail-from", "bidrag@example.org")
                    .withProperty("spring.mail.host", "127.0.0.1")
                    .withProperty(
                            "spring.mail.port",
                            Integer.toString(server.getSmtp().getPort()));
            assertThat(new Notices(settings).tell(ended("failed", "Jämtland: the disk is full")))
                    .isEmpty();
            MimeMessage[] received = server.getReceivedMessages();
            assertThat(received).hasSize(2);
            assertThat(received[0].getSubject()).startsWith("Bidrag: the night as of 2026-11-21 failed on ");
            assertThat(received[0].getContent().toString())
                    .contains("Jämtland: the disk is full")
                    .contains("run nightly again");
            assertThat(GreenMailUtil.getAddressList(received[0].getFrom())).isEqualTo("bidrag@example.org");
        } finally {
            server.stop();
        }
    }

    @Test
    void mailsInTheNameOfTheFirstReceiverWhereNoSenderIsSet() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            MockEnvironment settings = new MockEnvironment()
                    .withProperty("bidrag.mail-to", "natt@example.org, dag@example.org")
                    .withProperty("spring.mail.host", "127.0.0.1")
                    .withProperty("spring.mail.properties.mail.smtp.from", "natten@example.org")
                    .withProperty(
                            "spring.mail.port",
                            Integer.toString(server.getSmtp().getPort()));
            assertThat(new Notices(settings).tell(ended("failed", "the disk is full")))
                    .isEmpty();
            MimeMessage[] received = server.getReceivedMessages();
            assertThat(received).hasSize(2);
            assertThat(GreenMailUtil.getAddressList(received[0].getFrom())).isEqualTo("natt@example.org");
            assertThat(received[0].getHeader("Return-Path", null)).contains("natten@example.org");
        } finally {
            server.stop();
        }
    }

    @Test
    void saysInOneLineWhyNothingCouldBeToldAndNeverWhereAWebhookLies() {
        List<String> failures = tell(
                ended("failed", "the disk is full"),
                "bidrag.metrics-file",
                told.resolve("none/bidrag.prom").toString(),
                "bidrag.webhook-url",
                "http://127.0.0.1:1/secret",
                "bidrag.mail-to",
                "natt@example.org",
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                "1");
        assertThat(failures)
                .hasSize(3)
                .allSatisfy(failure -> assertThat(failure)
                        .doesNotContain("secret")
                        .doesNotContain("null")
                        .hasLineCount(1))
                .anyMatch(failure -> failure.endsWith("bidrag.prom.partial: no such file"))
                .anyMatch(failure -> failure.startsWith("mail to natt@example.org could not be told: "));
    }

    @Test
    void saysThatAServerDidNotAnswer() {
        Exception late = new IllegalStateException("wrapped", new HttpTimeoutException("request timed out"));
        assertThat(NoticeFailure.reason(late)).isEqualTo("no answer in time");
        assertThat(NoticeFailure.reason(new IllegalStateException())).isEqualTo("IllegalStateException");
    }

    @Test
    void doesNotSayThatReadersHaveWhatIsNotThere() {
        assertThat(ended("failed", "incoming/ is not there").sentence()).doesNotContain("Readers");
        night();
        assertThat(ended("failed", "incoming/ is not there").sentence())
                .contains("Readers still have the previous publication");
    }

    @Test
    void saysWhatCouldNotBeToldAndTellsTheRest() {
        Path file = told.resolve("bidrag.prom");
        List<String> failures = tell(
                ended("failed", "the disk is full"),
                "bidrag.metrics-file",
                file.toString(),
                "bidrag.webhook-url",
                "http://127.0.0.1:1/hook",
                "bidrag.lineage-file",
                told.resolve("none/lineage.jsonl").toString());
        assertThat(file).exists();
        assertThat(failures).anyMatch(failure -> failure.startsWith("webhook could not be told: "));
    }

    private List<String> tell(Ended ended, String... settings) {
        MockEnvironment environment = new MockEnvironment();
        for (int i = 0; i < settings.length; i += 2) {
            environment.setProperty(settings[i], settings[i + 1]);
        }
        return new Notices(environment).tell(ended);
    }

    private Ended ended(String result, @Nullable String problem) {
        Run run = new Run(NOW, LocalDate.parse("2026-11-21"), result, null, problem, Map.of());
        return new Ended(small.home(), run, NOW.plusSeconds(5));
    }

    private Ended lastRun() {
        return new Ended(small.home(), new RunHistory(small.home()).last().orElseThrow(), NOW.plusSeconds(5));
    }

    private void night() {
        Map<String, Object> settings = Map.of("bidrag.threads", 2, "bidrag.memory-limit", "256MB");
        new Nightly(
                        new NightRequest(small.home(), LocalDate.parse("2026-11-21"), null, settings),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        Progress.SILENT)
                .run();
    }

    private static HttpServer server(List<String> posted) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            posted.add(exchange.getRequestURI() + " " + body);
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String url(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
