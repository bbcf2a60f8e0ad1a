package se.bidrag.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bidrag.check.CheckResult;
import se.bidrag.nightly.NightReport;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Results as JSON: one object, names in snake_case as in the published tables, amounts as exact numbers. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    static String night(NightReport night) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("result", night.result().label());
        result.put("publication_id", night.publication());
        result.put("folder", night.folder().toString());
        result.put("as_of", night.asOf());
        result.put("known_at", night.knownAt());
        result.put("deliveries", night.deliveries());
        result.put("checks", night.checks().stream().map(Json::check).toList());
        result.put("region_years", night.regionYears());
        Map<String, Double> steps = new LinkedHashMap<>();
        night.steps().forEach((stage, took) -> steps.put(stage.label(), seconds(took)));
        result.put("step_seconds", steps);
        result.put("total_seconds", seconds(night.total()));
        return MAPPER.writeValueAsString(result);
    }

    static String failure(ExitCode code, String message) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("result", "failed");
        result.put("exit_code", code.number());
        result.put("problems", message.lines().toList());
        return MAPPER.writeValueAsString(result);
    }

    static String of(Object result) {
        return MAPPER.writeValueAsString(result);
    }

    private static Map<String, Object> check(CheckResult check) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("check_name", check.name());
        result.put("severity", check.severity().name().toLowerCase(Locale.ROOT));
        result.put("violations", check.violations());
        result.put("sentence", check.sentence());
        result.put("examples", List.copyOf(check.examples()));
        return result;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
