package se.bidrag.notice;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Posts a failed night to a URL, as JSON whose {@code text} chat programs show. */
final class FailureWebhook implements Notice {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String url;

    FailureWebhook(String url) {
        this.url = url;
    }

    @Override
    public void tell(Ended night) {
        if (!night.failed()) {
            return;
        }
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("text", night.sentence());
        message.put("home", night.home().root().toString());
        message.put("host", night.host());
        message.put("as_of", night.run().asOf().toString());
        message.put("started", night.run().started().toString());
        message.put("problem", night.run().problem());
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        RestClient.builder()
                .requestFactory(requests)
                .build()
                .post()
                .uri(url)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonMapper.shared().writeValueAsString(message))
                .retrieve()
                .toBodilessEntity();
    }
}
