package se.bidrag.nightly;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/**
 * When nights begin: a cron expression read on the clock on the wall of a zone.
 *
 * <p>A time that the change to summer time skips comes as much later as the clock was moved; one that comes twice when
 * summer time ends counts the first time only. So a nightly time comes once a day, every day.
 *
 * @param cron six fields, second to day of week, as Spring reads them, such as {@code 0 0 2 * * *}
 */
public record Schedule(String cron, ZoneId zone) {

    public Schedule {
        if (!CronExpression.isValidExpression(cron)) {
            throw new IllegalArgumentException(
                    "found '%s', wanted six fields: second, minute, hour, day of month, month and day of week, such as '0 0 2 * * *'"
                            .formatted(cron));
        }
        if (CronExpression.parse(cron).next(LocalDateTime.of(2000, 1, 1, 0, 0)) == null) {
            throw new IllegalArgumentException(
                    "found '%s', which never comes; wanted a time such as '0 0 2 * * *'".formatted(cron));
        }
    }

    /** The first time to begin after this moment. */
    public Instant after(Instant moment) {
        CronExpression expression = CronExpression.parse(cron);
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
        while (true) {
            local = next(expression, local);
            Instant due = local.atZone(zone).toInstant();
            if (due.isAfter(moment)) {
                return due;
            }
        }
    }

    private LocalDateTime next(CronExpression expression, LocalDateTime after) {
        @Nullable LocalDateTime next = expression.next(after);
        if (next == null) {
            throw new IllegalStateException("'%s' does not come again after %s".formatted(cron, after));
        }
        return next;
    }
}
