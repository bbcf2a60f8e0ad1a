package se.bidrag.nightly;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import se.bidrag.check.CheckResult;
import se.bidrag.delivery.Catalogue;
import se.bidrag.landing.Landed;
import se.bidrag.publish.Publication;

/** What the stages of one night have found so far, each for those after it. */
final class Findings {

    private final Map<String, Landed> landed = new ConcurrentSkipListMap<>();
    private @Nullable Catalogue catalogue;
    private @Nullable String fingerprint;
    private List<CheckResult> checks = List.of();
    private @Nullable Publication publication;

    void catalogue(Catalogue all) {
        catalogue = all;
    }

    Catalogue catalogue() {
        return known(catalogue, "catalogue");
    }

    void landed(String delivery, Landed how) {
        landed.put(delivery, how);
    }

    Map<String, Landed> landed() {
        return landed;
    }

    /** Records that were read tonight, refused ones too. */
    long recordsLanded() {
        return landed.values().stream()
                .filter(how -> how instanceof Landed.Read || how instanceof Landed.Extracted)
                .flatMap(how -> how.files().stream())
                .mapToLong(file -> file.contents().records())
                .sum();
    }

    void fingerprint(String everything) {
        fingerprint = everything;
    }

    String fingerprint() {
        return known(fingerprint, "fingerprint");
    }

    void checked(Collection<CheckResult> results) {
        checks = List.copyOf(results);
    }

    List<CheckResult> checks() {
        return checks;
    }

    void published(Publication made) {
        publication = made;
    }

    Optional<Publication> publication() {
        return Optional.ofNullable(publication);
    }

    static <T> T known(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalStateException("the night has no " + what + " yet");
        }
        return value;
    }
}
