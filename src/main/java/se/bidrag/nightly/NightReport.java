package se.bidrag.nightly;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bidrag.check.CheckResult;
import se.bidrag.publish.RegionYear;

/**
 * What a finished night did.
 *
 * @param knownAt null when no delivery was left out for its date
 * @param publication the publication made tonight, or the newest one when nothing was new
 * @param folder where it lies
 * @param checks empty when nothing was new
 * @param regionYears what was published, per region and year
 */
public record NightReport(
        Result result,
        LocalDate asOf,
        @Nullable LocalDate knownAt,
        String publication,
        Path folder,
        DeliveryReport deliveries,
        List<CheckResult> checks,
        List<RegionYear> regionYears,
        Map<Stage, Duration> steps,
        Duration total) {

    public NightReport {
        checks = List.copyOf(checks);
        regionYears = List.copyOf(regionYears);
        steps = Collections.unmodifiableMap(new EnumMap<>(steps));
    }

    /** How a night ends when it ends well. */
    public enum Result {
        /** A new publication is current. */
        PUBLISHED,
        /** A new publication stands beside the current one, since its as-of date is earlier than the newest one's. */
        PUBLISHED_ASIDE,
        /** Everything was as when the newest publication was made; nothing was built. */
        NOTHING_NEW;

        /** The same in words. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
