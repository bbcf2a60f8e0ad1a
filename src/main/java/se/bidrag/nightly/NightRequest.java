package se.bidrag.nightly;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bidrag.home.Home;

/**
 * What a night is asked to do.
 *
 * @param asOfOrToday what is known and posted by this date counts; null means the date the night starts
 * @param knownAtOrNull leaves out every delivery dated later; null leaves out none
 * @param settings properties that win over every other source, such as {@code bidrag.threads}
 */
public record NightRequest(
        Home home,
        @Nullable LocalDate asOfOrToday,
        @Nullable LocalDate knownAtOrNull,
        Map<String, Object> settings) {

    public NightRequest {
        settings = Map.copyOf(settings);
    }

    /** The date asked for, if one was. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOfOrToday);
    }

    /** The same for this date. */
    public NightRequest asOf(LocalDate date) {
        return new NightRequest(home, date, knownAtOrNull, settings);
    }

    /** The date after which deliveries are left out, if one was asked for. */
    public Optional<LocalDate> knownAt() {
        return Optional.ofNullable(knownAtOrNull);
    }
}
