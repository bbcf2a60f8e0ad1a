package se.bidrag.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.bidrag.home.Home;
import se.bidrag.home.InvalidHomeException;

/** Everything that lies in a home's incoming folder, in order of id: what may be read, and what must not and why. */
public record Catalogue(List<Delivery> deliveries) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public Catalogue {
        deliveries =
                deliveries.stream().sorted(Comparator.comparing(Delivery::id)).toList();
    }

    /**
     * Reads every descriptor and looks at every file; a home without deliveries has an empty catalogue.
     *
     * @throws InvalidHomeException with every problem of every descriptor, when there is any
     * @throws UnansweredException when a path does not answer for a minute or two
     */
    public static Catalogue read(Home home) {
        return read(home, PATIENCE);
    }

    /**
     * The same, waiting so long for each path to answer.
     *
     * @throws UnansweredException when a path has not answered after this time, or twice it
     */
    public static Catalogue read(Home home, Duration patience) {
        return Looking.patiently(patience, looking -> new CatalogueReader(home, looking).read());
    }

    /** The deliveries whose files may be read. */
    public List<Delivery> readable() {
        return deliveries.stream().filter(delivery -> delivery.fault() == null).toList();
    }

    /** The deliveries whose files must not be read. */
    public List<Delivery> rejected() {
        List<Delivery> rejected = new ArrayList<>(deliveries);
        rejected.removeAll(readable());
        return rejected;
    }
}
