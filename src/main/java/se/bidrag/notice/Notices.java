package se.bidrag.notice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** Tells that a night is over in every way that is set; a notice that fails never changes how the night went. */
public final class Notices {

    private final Map<String, Notice> notices = new LinkedHashMap<>();

    /** The ways that these settings name; none, unless one is set. */
    public Notices(Environment settings) {
        set(settings, "bidrag.metrics-file")
                .ifPresent(file -> notices.put("metrics file " + file, new MetricsFile(Path.of(file))));
        set(settings, "bidrag.lineage-file")
                .ifPresent(file -> notices.put("lineage file " + file, LineageEvents.toFile(Path.of(file))));
        set(settings, "bidrag.lineage-url")
                .ifPresent(url -> notices.put("lineage to " + url, LineageEvents.toUrl(url)));
        set(settings, "bidrag.webhook-url").ifPresent(url -> notices.put("webhook", new FailureWebhook(url)));
        set(settings, "bidrag.mail-to")
                .ifPresent(to -> notices.put(
                        "mail to " + to, new FailureMail(FailureMail.sender(settings), to, from(settings, to))));
    }

    private static String from(Environment settings, String to) {
        return set(settings, "bidrag.mail-from").orElseGet(() -> to.split(",", 2)[0].strip());
    }

    private static Optional<String> set(Environment settings, String name) {
        return Optional.ofNullable(settings.getProperty(name)).filter(value -> !value.isBlank());
    }

    /** Tells all of them; returns a sentence for each that could not be told. */
    public List<String> tell(Ended night) {
        List<String> failures = new ArrayList<>();
        notices.forEach((name, notice) -> {
            try {
                notice.tell(night);
            } catch (Exception e) {
                failures.add("%s could not be told: %s".formatted(name, NoticeFailure.reason(e)));
            }
        });
        return failures;
    }
}
