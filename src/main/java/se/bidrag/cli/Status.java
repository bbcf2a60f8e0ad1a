package se.bidrag.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bidrag.home.Home;
import se.bidrag.nightly.DiskUse;
import se.bidrag.nightly.HomeLock;
import se.bidrag.nightly.Run;
import se.bidrag.nightly.RunHistory;
import se.bidrag.publish.Publication;
import se.bidrag.publish.Publications;
import se.bidrag.publish.Standing;

/**
 * How a home stands.
 *
 * @param current the publication that readers see; null before the first night
 * @param builtAt when the current one was made
 * @param ageHours whole hours since then
 * @param newest the last one that was not made aside; not the current one after a revert
 * @param standing what is open in the current one
 * @param runs the last runs, newest last
 * @param holder the run that holds the home now
 */
record Status(
        @Nullable String current,
        @Nullable Instant builtAt,
        @Nullable Long ageHours,
        @Nullable String newest,
        @Nullable Standing standing,
        List<Run> runs,
        DiskUse disk,
        @Nullable String holder) {

    private static final int RUNS = 10;

    static Status of(CommonOptions common, Instant now) {
        Home home = common.home();
        Publications publications = common.publications();
        Optional<Publication> current = publications.current();
        Optional<Instant> builtAt = current.map(shown -> shown.manifest().builtAt());
        return new Status(
                current.map(shown -> shown.id().toString()).orElse(null),
                builtAt.orElse(null),
                builtAt.map(made -> Duration.between(made, now).toHours()).orElse(null),
                publications.newest().map(newest -> newest.id().toString()).orElse(null),
                current.map(shown -> Standing.of(shown, common.settings())).orElse(null),
                new RunHistory(home).last(RUNS),
                DiskUse.of(home),
                HomeLock.holder(home).orElse(null));
    }
}
