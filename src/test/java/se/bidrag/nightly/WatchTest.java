package se.bidrag.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final List<String> nights = new ArrayList<>();
    private final List<Instant> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private Duration nightTakes = Duration.ofMinutes(1);

    @Test
    void beginsANightWhenItsTimeComes() {
        watch(null, "2026-11-25T12:00:00Z");
        assertThat(nights)
                .containsExactly(
                        "2026-11-23 at 2026-11-23T01:00:00Z",
                        "2026-11-24 at 2026-11-24T01:00:00Z",
                        "2026-11-25 at 2026-11-25T01:00:00Z");
        assertThat(told).startsWith(Instant.parse("2026-11-23T01:00:00Z")).doesNotHaveDuplicates();
    }

    @Test
    void makesUpOnceForTheNightsThatWereMissedBeforeItStarted() {
        watch("2026-11-18T01:00:00Z", "2026-11-22T23:00:00Z");
        assertThat(nights).containsExactly("2026-11-22 at 2026-11-22T12:00:00Z");
    }

    @Test
    void runsNothingAtStartWhenNoneWasMissed() {
        watch("2026-11-22T01:00:00Z", "2026-11-22T23:00:00Z");
        assertThat(nights).isEmpty();
    }

    @Test
    void makesUpOnceForNightsThatTheMachineSlept() {
        Watch watch = new Watch(schedule(), clock(), time -> {
            now = nights.isEmpty() ? Instant.parse("2026-11-25T07:30:00Z") : now.plus(time);
            return now.isBefore(Instant.parse("2026-11-25T23:00:00Z"));
        });
        watch.keep(Optional.empty(), told::add, this::night);
        assertThat(nights).containsExactly("2026-11-25 at 2026-11-25T07:30:00Z");
    }

    @Test
    void neverBeginsTwoNightsAtOnceAndMakesUpForOneThatALongNightMissed() {
        nightTakes = Duration.ofHours(30);
        watch(null, "2026-11-24T20:00:00Z");
        assertThat(nights).containsExactly("2026-11-23 at 2026-11-23T01:00:00Z", "2026-11-24 at 2026-11-24T07:00:00Z");
    }

    @Test
    void goesOnWhenTheClockIsSetBack() {
        watch("2031-01-01T00:00:00Z", "2026-11-23T12:00:00Z");
        assertThat(nights).containsExactly("2026-11-23 at 2026-11-23T01:00:00Z");
    }

    private void watch(@Nullable String lastRun, String until) {
        Watch watch = new Watch(schedule(), clock(), time -> {
            now = now.plus(time);
            return now.isBefore(Instant.parse(until));
        });
        watch.keep(Optional.ofNullable(lastRun).map(Instant::parse), told::add, this::night);
    }

    private void night(LocalDate asOf) {
        nights.add(asOf + " at " + now);
        now = now.plus(nightTakes);
        nightTakes = Duration.ofMinutes(1);
    }

    private static Schedule schedule() {
        return new Schedule("0 0 2 * * *", STOCKHOLM);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return STOCKHOLM;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
