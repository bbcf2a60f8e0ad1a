package se.bidrag.closing;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import se.bidrag.home.Sha256;
import se.bidrag.publish.Publication;
import se.bidrag.publish.Publications;

/**
 * Publications as witnesses of a closing's acts: an act names the newest one, and every later one lists the act. So no act
 * can be put in, taken away or dated back without a publication, and with it the chain of manifests, telling otherwise.
 */
final class Witnesses {

    private final List<Publication> publications;
    private final PublishedActs published;

    Witnesses(Publications publications, PublishedActs published) {
        this.publications = publications.list();
        this.published = published;
    }

    List<String> problems(Protocol protocol) {
        List<String> problems = new ArrayList<>();
        Map<String, String> there = new TreeMap<>();
        protocol.acts().forEach(recorded -> there.put(recorded.name(), recorded.sha256()));
        for (Publication publication : publications) {
            Map<String, String> known = published.acts(publication);
            for (RecordedAct recorded : protocol.acts()) {
                later(recorded, publication, known, problems);
            }
            known.forEach((name, sha256) -> {
                if (name.startsWith(protocol.closing().name() + "/") && !there.containsKey(name)) {
                    problems.add("publication %s knew act %s, which is not there any more; restore it"
                            .formatted(publication.id(), name));
                }
            });
        }
        protocol.acts().forEach(recorded -> anchor(recorded.act(), problems));
        return problems.stream().distinct().toList();
    }

    /** A publication tells its time to the second: an act of that second may have come before it. */
    private void later(
            RecordedAct recorded, Publication publication, Map<String, String> known, List<String> problems) {
        String listed = known.get(recorded.name());
        boolean isLater = isAfterTheOneNamed(publication, recorded.act());
        if (isLater && built(publication).isBefore(recorded.act().at().truncatedTo(ChronoUnit.SECONDS))) {
            problems.add(
                    "act %s was at %s and names %s as the newest publication, found %s made before it: it was dated wrongly"
                            .formatted(
                                    recorded.name(),
                                    recorded.act().at(),
                                    recorded.act().publication(),
                                    publication.id()));
        } else if (isLater && listed == null) {
            problems.add(
                    "act %s was at %s, and publication %s, made at %s, does not know it: it was put in or dated back"
                            .formatted(recorded.name(), recorded.act().at(), publication.id(), built(publication)));
        } else if (listed != null && !listed.equals(recorded.sha256())) {
            problems.add("act %s has the hash %s, publication %s knew %s: it was changed"
                    .formatted(recorded.name(), recorded.sha256(), publication.id(), listed));
        }
    }

    private boolean isAfterTheOneNamed(Publication publication, Act act) {
        return named(act)
                .map(named -> named.id().compareTo(publication.id()) < 0)
                .orElse(false);
    }

    private Optional<Publication> named(Act act) {
        return publications.stream()
                .filter(publication -> publication.id().toString().equals(act.publication()))
                .findFirst();
    }

    private void anchor(Act act, List<String> problems) {
        named(act)
                .ifPresentOrElse(
                        named -> anchor(act, named, problems),
                        () -> problems.add("act %d rests on publication %s, which is not there; restore it"
                                .formatted(act.number(), act.publication())));
    }

    private void anchor(Act act, Publication named, List<String> problems) {
        if (!Objects.equals(hash(named), act.publicationManifestSha256())) {
            problems.add("act %d rests on another manifest of publication %s: it was changed"
                    .formatted(act.number(), named.id()));
        }
        if (act.at().isBefore(built(named))) {
            problems.add("act %d was at %s, before the publication that it rests on, %s, was made at %s"
                    .formatted(act.number(), act.at(), named.id(), built(named)));
        }
        if (!published.hasRow(named, act.signer().row())) {
            problems.add(
                    "act %d is signed under the row '%s', which publication %s does not know: the key or the row was put in its place"
                            .formatted(act.number(), act.signer().row(), named.id()));
        }
    }

    private static String hash(Publication publication) {
        try {
            return Sha256.of(publication.manifestFile());
        } catch (IOException e) {
            return "none";
        }
    }

    private static Instant built(Publication publication) {
        return publication.manifest().builtAt().truncatedTo(ChronoUnit.MILLIS);
    }
}
