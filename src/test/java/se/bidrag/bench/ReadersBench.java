package se.bidrag.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bidrag.SmallHome;
import se.bidrag.home.Home;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.Nightly;
import se.bidrag.nightly.Progress;
import se.bidrag.publish.CurrentLink;
import se.bidrag.publish.Publication;
import se.bidrag.publish.Publications;
import se.bidrag.reader.ReaderProcesses;
import se.bidrag.warehouse.WarehouseSettings;

/** Fifty nights in a row publish under eight readers, none of which meets an error or two publications at once. */
class ReadersBench {

    private static final int NIGHTS = Integer.getInteger("bidrag.bench.nights", 50);
    private static final int SWITCHES = 50;
    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");

    private final Measured measured = new Measured("readers");

    @Test
    void fiftyNightsPublishUnderReaders(@TempDir Path root) throws Exception {
        Home home = SmallHome.in(root).home();
        Publications publications =
                new Publications(home, new WarehouseSettings("256MB", 1, root.resolve("temporary")));
        publish(home, FIRST);
        ReaderProcesses readers = ReaderProcesses.start(
                root,
                home.published().resolve("current/bidrag.duckdb"),
                "select 'as of ' || as_of from publication",
                "select name from input where kind = 'date' and name like 'as of%'");
        List<String> said;
        List<Double> switches;
        List<Double> reverts;
        try {
            double seconds = Measured.seconds(() -> {
                for (int night = 1; night <= NIGHTS; night++) {
                    publish(home, FIRST.plusDays(night));
                }
            });
            measured.add(0, "%d nights under %d readers".formatted(NIGHTS, readers.number()), seconds, "s", "");
            switches = switches(publications, id -> CurrentLink.show(home, id));
            reverts = switches(publications, publications::revert);
        } finally {
            said = readers.stop();
        }
        measured.add(0, "switch of current, median of " + switches.size(), 1000 * median(switches), "ms", "");
        measured.add(0, "switch of current, slowest", 1000 * Collections.max(switches), "ms", "under 100");
        measured.add(
                0, "revert, with the views and the list of publications, median", 1000 * median(reverts), "ms", "");
        said.forEach(System.out::println);
        assertThat(said).allMatch(words -> words.matches("opened [1-9]\\d*, publications [1-9]\\d*, torn 0"));
        measured.write();
    }

    private static void publish(Home home, LocalDate asOf) {
        Clock night = Clock.fixed(asOf.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Map<String, Object> settings = Map.of("bidrag.threads", 1, "bidrag.memory-limit", "256MB", "bidrag.keep", 20);
        new Nightly(new NightRequest(home, asOf, null, settings), night, Progress.SILENT).run();
    }

    /** Back and forth over what is kept: what a reader waits for at most is one rename of a link. */
    private static List<Double> switches(Publications publications, Consumer<String> show) {
        List<Double> seconds = new ArrayList<>();
        List<Publication> kept = publications.list();
        for (int turn = 0; turn < SWITCHES; turn++) {
            String id = kept.get(turn % kept.size()).id().toString();
            seconds.add(Measured.seconds(() -> show.accept(id)));
        }
        return seconds;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
