package se.bidrag.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bidrag.home.Home;
import se.bidrag.publish.Publication;
import se.bidrag.publish.Publications;
import se.bidrag.publish.PublishedStorage;
import se.bidrag.warehouse.WarehouseSettings;

/** Whether readers find a publication, and which readers can open it. */
final class PublicationExamination implements Examination {

    private final Home home;
    private final WarehouseSettings settings;

    PublicationExamination(Home home, WarehouseSettings settings) {
        this.home = home;
        this.settings = settings;
    }

    @Override
    public List<Finding> findings() {
        Publications publications = new Publications(home, settings);
        Optional<Publication> newest = publications.newest();
        if (newest.isEmpty()) {
            return List.of(Finding.note("publications", "none yet", "run nightly"));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(current(publications.current(), newest.get()));
        findings.add(storage(PublishedStorage.of(newest.get(), settings)));
        return findings;
    }

    private static Finding current(Optional<Publication> current, Publication newest) {
        if (current.isEmpty()) {
            return Finding.wrong(
                    "publications", "current points at no publication", "run revert %s".formatted(newest.id()));
        }
        return current.get().id().equals(newest.id())
                ? Finding.well("publications", "current is " + newest.id())
                : Finding.note(
                        "publications",
                        "current is %s, the newest is %s"
                                .formatted(current.get().id(), newest.id()),
                        "nothing if somebody reverted it; the next night that publishes moves it on");
    }

    static Finding storage(String version) {
        return version.equals(PublishedStorage.OLDEST_READER)
                ? Finding.well("readers", "DuckDB %s and newer open the newest publication".formatted(version))
                : Finding.wrong(
                        "readers",
                        "the newest publication needs DuckDB " + version,
                        "an older reader cannot open it; publish again with this program");
    }
}
