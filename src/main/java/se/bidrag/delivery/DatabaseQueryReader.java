package se.bidrag.delivery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the keys of a resource that has a database where others have a file, and refuses them where there is a file. */
final class DatabaseQueryReader {

    private static final List<String> OF_A_DATABASE = List.of("connection", "query", "watermark");
    private static final List<String> OF_A_FILE =
            List.of("path", "bytes", "encoding", "dialect", "compression", "innerpath");

    private static final List<String> OF_ITS_ROWS = List.of("skip_leading", "total_row");

    private final Resource resource;
    private final List<String> problems;

    DatabaseQueryReader(Resource resource, List<String> problems) {
        this.resource = resource;
        this.problems = problems;
    }

    /** The query of a resource whose format is jdbc; empty when it has none, which is a problem. */
    Optional<DatabaseQuery> read() {
        Stream.concat(
                        OF_A_FILE.stream().map(resource.place()::at),
                        OF_ITS_ROWS.stream().map(resource.place().at("bidrag")::at))
                .filter(Place::isPresent)
                .forEach(place ->
                        problems.add(place.says("is a key of a file, and format jdbc reads a database; remove it")));
        Place connection = required("connection", "the name of a connection in the program's settings");
        Place query = required("query", "one select");
        Place watermark = resource.term("watermark");
        if (!connection.isPresent() || !query.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new DatabaseQuery(
                connection.text(), query.text().strip(), watermark.isPresent() ? watermark.text() : null));
    }

    private Place required(String key, String expected) {
        Place place = resource.term(key);
        if (!place.isPresent()) {
            problems.add(resource.place()
                    .says("key 'bidrag.%s' is missing, and format jdbc needs it; expected %s"
                            .formatted(key, expected)));
        }
        return place;
    }

    /** What is wrong with a resource that has a file. */
    void refuseForAFile() {
        OF_A_DATABASE.stream()
                .map(key -> resource.place().at("bidrag").at(key))
                .filter(Place::isPresent)
                .forEach(place -> problems.add(place.says(
                        "is a key of format jdbc, and this resource is a file; remove it or correct format")));
    }
}
