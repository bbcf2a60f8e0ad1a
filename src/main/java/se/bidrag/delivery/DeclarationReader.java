package se.bidrag.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.bidrag.home.Spelling;

/** Reads one resource of a descriptor that follows the schema; what the schema cannot say is checked here. */
final class DeclarationReader {

    private final Set<String> knownIds;
    private final List<String> problems;

    /** @param knownIds every {@code package/resource} of the home */
    DeclarationReader(Set<String> knownIds, List<String> problems) {
        this.knownIds = knownIds;
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
        Place names = resource.term("supersedes");
        List<Place> places = names.node().isString() ? List.of(names) : names.items();
        List<String> ids = new ArrayList<>();
        for (Place place : places) {
            String id = place.text().contains("/")
                    ? place.text()
                    : resource.descriptor().at("name").text() + "/" + place.text();
            if (id.equals(resource.id())) {
                problems.add(place.says("a delivery cannot supersede itself; name the one that it replaces"));
            } else if (!knownIds.contains(id)) {
                problems.add(place.says("no delivery is called '%s'%s; expected a resource, or package/resource"
                        .formatted(
                                id,
                                Spelling.nearest(id, knownIds)
                                        .map(near -> ", perhaps '" + near + "'")
                                        .orElse(""))));
            }
            ids.add(id);
        }
        return ids;
    }
}
