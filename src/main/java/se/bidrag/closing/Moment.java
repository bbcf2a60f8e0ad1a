package se.bidrag.closing;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bidrag.closing.Act.Elsewhere;
import se.bidrag.closing.sign.Signer;
import se.bidrag.home.Home;
import se.bidrag.home.Sha256;
import se.bidrag.publish.Publication;
import se.bidrag.publish.Publications;

/** When an act is done, and what was there at the time: the newest publication and the newest act of another closing. */
final class Moment {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Home home;
    private final List<Publication> publications;
    private final Instant at;

    Moment(Home home, Publications publications, Instant now) {
        this.home = home;
        this.publications = publications.list();
        this.at = now.truncatedTo(ChronoUnit.MILLIS);
    }

    Home home() {
        return home;
    }

    Instant at() {
        return at;
    }

    LocalDate today() {
        return day(at);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, SWEDEN);
    }

    /** The last publication made, aside or not. */
    Publication publication() {
        return publications.stream()
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new ClosingException(
                        "%s: there is no publication; expected one that a closing can rest on: run bidrag nightly"
                                .formatted(home.published())));
    }

    String manifestSha256() {
        try {
            return Sha256.of(publication().manifestFile());
        } catch (IOException e) {
            throw new ClosingException(
                    "%s cannot be read: %s".formatted(publication().manifestFile(), e), e);
        }
    }

    @Nullable
    Elsewhere elsewhere(Closing closing) {
        return acts().filter(recorded -> !recorded.act().closing().equals(closing.name()))
                .max(Comparator.comparing(
                                (RecordedAct recorded) -> recorded.act().at())
                        .thenComparing(recorded -> recorded.act().closing()))
                .map(recorded ->
                        new Elsewhere(recorded.act().closing(), recorded.act().number(), recorded.sha256()))
                .orElse(null);
    }

    private Stream<RecordedAct> acts() {
        return Closing.list(home).stream().flatMap(closing -> Protocol.read(home, closing).last().stream());
    }

    /** A clock that was set back would let an act seem older than it is. */
    void refuseClockSetBack() {
        Instant built = publications.stream()
                .map(publication -> publication.manifest().builtAt().truncatedTo(ChronoUnit.MILLIS))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        refuseBefore(built, "the newest publication was made");
        acts().map(recorded -> recorded.act().at())
                .max(Comparator.naturalOrder())
                .ifPresent(last -> refuseBefore(last, "the last act of a closing was"));
    }

    private void refuseBefore(Instant known, String what) {
        if (at.isBefore(known)) {
            throw new ClosingException("the clock says %s, and %s at %s; expected a later time. Set the clock right"
                    .formatted(at, what, known));
        }
    }

    /**
     * A row must have been published: so that it was there, as it is, before it was used. A key that is new today may be
     * used today only when its row does not pretend that it was valid before.
     */
    void refuseUnknown(Signer signer) {
        try (PublishedActs published = new PublishedActs(home)) {
            if (!published.hasRow(publication(), signer.row())) {
                throw new ClosingException(
                        "reference/signers.csv: the row of %s (%s) is not in the newest publication, %s; run bidrag nightly, so that it is known before it signs"
                                .formatted(
                                        signer.name(),
                                        signer.role().word(),
                                        publication().id()));
            }
            Optional<Publication> yesterdays = publications.stream()
                    .filter(publication -> day(publication.manifest().builtAt()).isBefore(today()))
                    .reduce((older, newer) -> newer);
            boolean isNew = yesterdays.isEmpty() || !published.hasRow(yesterdays.get(), signer.row());
            if (isNew && signer.publicKey() != null && signer.validFrom().isBefore(today())) {
                throw new ClosingException(
                        "reference/signers.csv: the row of %s (%s) was first published today and says that it is valid from %s; it signs from tomorrow, or from today if valid_from says so"
                                .formatted(signer.name(), signer.role().word(), signer.validFrom()));
            }
        }
    }
}
