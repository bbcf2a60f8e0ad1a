package se.bidrag.health;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bidrag.home.Home;
import se.bidrag.nightly.Run;
import se.bidrag.nightly.RunHistory;
import se.bidrag.publish.Publications;
import se.bidrag.warehouse.WarehouseSettings;

/** Whether the clock can be right, and whose date a night would get. */
final class ClockExamination implements Examination {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Home home;
    private final WarehouseSettings settings;
    private final Clock clock;

    ClockExamination(Home home, WarehouseSettings settings, Clock clock) {
        this.home = home;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Finding> findings() {
        return List.of(time(), zone());
    }

    private Finding time() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Optional<Instant> newest = Stream.concat(
                        new RunHistory(home).last().map(Run::started).stream(),
                        new Publications(home, settings)
                                .newest().map(made -> made.manifest().builtAt()).stream())
                .max(Instant::compareTo);
        return newest.filter(now::isBefore).isPresent()
                ? Finding.wrong(
                        "clock",
                        "it is %s here, and the newest run began %s".formatted(now, newest.get()),
                        "set the clock; dates of publications come from it")
                : Finding.well("clock", now.toString());
    }

    private Finding zone() {
        ZoneId zone = clock.getZone();
        Instant now = clock.instant();
        ZoneOffset here = zone.getRules().getOffset(now);
        return here.equals(SWEDEN.getRules().getOffset(now))
                ? Finding.well("time zone", zone.toString())
                : Finding.note(
                        "time zone",
                        "%s, not the time of Sweden; a night without --as-of gets the date there".formatted(zone),
                        "start with java -Duser.timezone=Europe/Stockholm, or schedule --zone Europe/Stockholm");
    }
}
