package se.bidrag.cli;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.bidrag.nightly.HomeBusyException;
import se.bidrag.nightly.NightRequest;
import se.bidrag.nightly.NightStoppedException;
import se.bidrag.nightly.Progress;
import se.bidrag.nightly.Run;
import se.bidrag.nightly.RunHistory;
import se.bidrag.notice.Ended;
import se.bidrag.notice.Notices;

/** Tells that a night is over to whom the settings name, also of one that could not even write that it failed. */
final class NightNotice {

    private NightNotice() {}

    static void ended(NightRequest request, Progress progress, Instant started) {
        recorded(request, started).ifPresent(run -> tell(request, progress, run));
    }

    /** One that never began, since another one holds the home, is nobody's alarm. */
    static void failed(NightRequest request, Progress progress, Instant started, RuntimeException reason) {
        Optional<Run> recorded = recorded(request, started);
        if (recorded.isPresent()) {
            tell(request, progress, recorded.get());
        } else if (!(reason instanceof HomeBusyException || reason instanceof NightStoppedException)) {
            LocalDate asOf = request.asOf().orElseGet(() -> LocalDate.ofInstant(started, ZoneId.systemDefault()));
            tell(request, progress, Run.unrecorded(started, asOf, reason));
        }
    }

    private static void tell(NightRequest request, Progress progress, Run run) {
        Ended ended = new Ended(request.home(), run, Instant.now());
        new Notices(Settings.read()).tell(ended).forEach(progress::noted);
    }

    private static Optional<Run> recorded(NightRequest request, Instant started) {
        try {
            return new RunHistory(request.home()).last().filter(run -> !run.started()
                    .isBefore(started.truncatedTo(ChronoUnit.SECONDS)));
        } catch (UncheckedIOException unreadable) { // the night itself says what is wrong with the home
            return Optional.empty();
        }
    }
}
