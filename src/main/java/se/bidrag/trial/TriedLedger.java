package se.bidrag.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each rule takes of a ledger; money in is positive.
 *
 * @param classes by class of accounts; null is no class
 * @param rules by mapping of grant money
 * @param unmapped grant money that no mapping names, by all that a mapping can go by, largest first
 * @param unclassed accounts without a class, largest first
 */
public record TriedLedger(
        List<AccountClass> classes, List<Rule> rules, List<Unmapped> unmapped, List<Account> unclassed) {

    public TriedLedger {
        classes = List.copyOf(classes);
        rules = List.copyOf(rules);
        unmapped = List.copyOf(unmapped);
        unclassed = List.copyOf(unclassed);
    }

    /** The rows on accounts of one class. */
    public record AccountClass(
            @Nullable String accountClass,
            @Nullable String label,
            boolean isGrantRevenue,
            long accounts,
            long lineCount,
            BigDecimal bookedSek,
            BigDecimal mappedSek,
            long mappedLines) {}

    /** The grant money that mappings of one priority name a grant for; null where they name several. */
    public record Rule(
            String regionCode, int priority, @Nullable String grantCode, long lineCount, BigDecimal bookedSek) {}

    /** Grant money that no mapping names. */
    public record Unmapped(
            String regionCode,
            String account,
            String accountClass,
            @Nullable String project,
            @Nullable String activity,
            @Nullable String counterparty,
            @Nullable String text,
            long lineCount,
            LocalDate firstPosting,
            LocalDate lastPosting,
            BigDecimal bookedSek) {}

    /** An account that no class is known of. */
    public record Account(
            @Nullable String regionCode, @Nullable String account, long lineCount, BigDecimal bookedSek) {}
}
