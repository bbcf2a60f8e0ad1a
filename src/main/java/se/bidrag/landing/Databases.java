package se.bidrag.landing;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;

/**
 * The finance databases that this home's deliveries may name.
 *
 * @param connections by the name that descriptors use
 * @param today the date on which they are read
 */
public record Databases(Map<String, DatabaseConnection> connections, LocalDate today) {

    /** None: every delivery that names one is told that it is not known. */
    public static final Databases NONE = new Databases(Map.of(), LocalDate.EPOCH);

    public Databases {
        connections = Map.copyOf(connections);
    }

    DatabaseConnection named(String name) {
        DatabaseConnection connection = connections.get(name);
        if (connection == null) {
            throw new UnreadableFileException("it is not known; set bidrag.connections.%s.url, or name one of %s"
                    .formatted(
                            name,
                            connections.isEmpty()
                                    ? "those that are set, now none"
                                    : new TreeSet<>(connections.keySet())));
        }
        return connection;
    }
}
