package se.bidrag.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.bidrag.home.Spelling;

/** Reads one resource of a descriptor that follows the schema; what the schema cannot say is checked here. */
final class DeclarationReader {

    private final DeliveryIds known;
    private final List<String> problems;

    DeclarationReader(DeliveryIds known, List<String> problems) {
        this.known = known;
        this.problems = problems;
    }

    Optional<Declaration> read(Resource resource) {
        Place word = resource.term("kind");
        if (!word.isPresent()) {
            problems.add(resource.place()
                    .says("key 'bidrag.kind' is missing, here and on the package; "
                            + "expected one of allocation, budget, ledger, control"));
            return Optional.empty();
        }
        refuseWhatOnlyOneFileHas(resource);
        Kind kind = Kind.valueOf(word.text().toUpperCase(Locale.ROOT));
        return new ReadingReader(resource, kind, problems)
                .read()
                .map(reading -> new Declaration(
                        resource.descriptor().at("name").text(),
                        resource.name(),
                        kind,
                        reading,
                        new TermsReader(resource, kind, problems).read(reading),
                        supersedes(resource)));
    }

    private List<String> supersedes(Resource resource) {
        List<String> ids = new ArrayList<>();
        for (Place place : resource.superseded()) {
            String id = resource.supersededId(place);
            if (id.equals(resource.id()) || id.startsWith(resource.id() + "/")) {
                problems.add(place.says("a delivery cannot supersede itself; name the one that it replaces"));
            } else if (!known.names().contains(id)) {
                problems.add(place.says("no delivery is called '%s'%s; expected a resource, or package/resource"
                        .formatted(
                                id,
                                Spelling.nearest(id, known.names())
                                        .map(near -> ", perhaps '" + near + "'")
                                        .orElse(""))));
            }
            ids.addAll(known.meantBy(id));
        }
        return ids.stream().distinct().toList();
    }

    /** What is said of one file's bytes or sum cannot be said of several files. */
    private void refuseWhatOnlyOneFileHas(Resource resource) {
        if (resource.isSeveral()) {
            Stream.of(resource.place().at("bytes"), resource.term("stated_total"))
                    .filter(Place::isPresent)
                    .forEach(place -> problems.add(place.says("is said of one file, and path '%s' may be several; "
                                    .formatted(String.join(", ", resource.paths()))
                            + "remove it, or make a resource of each file")));
        }
    }
}
