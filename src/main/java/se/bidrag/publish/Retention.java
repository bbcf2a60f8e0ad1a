package se.bidrag.publish;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which publications stay: the newest, the last of each month and year, the current one, those that a closing names, and
 * any that a reader can still have open. Of the others only the manifest stays.
 *
 * @param keep how many of the newest stay, 1 or more
 * @param grace how long one stays after another was shown in its place
 */
public record Retention(int keep, Duration grace) {

    public Retention {
        if (keep < 1) {
            throw new IllegalArgumentException("bidrag.keep is %d; expected 1 or more".formatted(keep));
        }
        if (grace.isNegative()) {
            throw new IllegalArgumentException("bidrag.grace is %s; expected 0 or more, such as 24h".formatted(grace));
        }
    }

    /** Removes what need not stay, oldest first, and says which. */
    public List<PublicationId> apply(Publications publications, Instant now) {
        List<Publication> all = publications.list();
        Set<PublicationId> kept = kept(publications, all);
        List<Publication> leaving = all.stream()
                .filter(publication -> !kept.contains(publication.id()))
                .filter(publication -> isPastGrace(publications, all, publication, now))
                .toList();
        leaving.forEach(publications::remove);
        if (!leaving.isEmpty()) {
            publications.tellReports();
        }
        return leaving.stream().map(Publication::id).toList();
    }

    private Set<PublicationId> kept(Publications publications, List<Publication> all) {
        Set<PublicationId> kept = new HashSet<>(publications.closed());
        all.stream().skip(Math.max(0, all.size() - keep)).map(Publication::id).forEach(kept::add);
        kept.addAll(lastOfEach(all, date -> date.withDayOfMonth(1)));
        kept.addAll(lastOfEach(all, date -> date.withDayOfYear(1)));
        publications.newest().map(Publication::id).ifPresent(kept::add);
        publications.currentTarget().flatMap(PublicationId::parse).ifPresent(kept::add);
        return kept;
    }

    /** The latest as-of date of each period, and the last made for it; what was made aside is none's last. */
    private static Set<PublicationId> lastOfEach(List<Publication> all, Function<LocalDate, LocalDate> period) {
        Comparator<PublicationId> later =
                Comparator.comparing(PublicationId::asOf).thenComparing(Comparator.naturalOrder());
        return Set.copyOf(all.stream()
                .filter(publication -> !publication.aside())
                .map(Publication::id)
                .collect(Collectors.toMap(id -> period.apply(id.asOf()), id -> id, BinaryOperator.maxBy(later)))
                .values());
    }

    private boolean isPastGrace(
            Publications publications, List<Publication> all, Publication publication, Instant now) {
        try {
            Optional<Instant> ceased = publications.ceased(publication.id());
            Instant since = ceased.orElseGet(() -> replaced(all, publication));
            return !since.plus(grace).isAfter(now);
        } catch (IOException e) {
            throw new PublicationException("cannot tell when %s was shown: %s".formatted(publication.id(), e), e);
        }
    }

    /** Where nothing is written down, the next one was made when it ceased; the last one has not. */
    private static Instant replaced(List<Publication> all, Publication publication) {
        int next = all.indexOf(publication) + 1;
        return next < all.size() ? all.get(next).manifest().builtAt() : Instant.MAX.minus(Duration.ofDays(36_500));
    }
}
