package se.bidrag.world;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bidrag.world.Delivery.Posting;
import se.bidrag.world.World.AccountClass;
import se.bidrag.world.World.Mapping;

/** What an account means in a region on a date, and which grant a ledger row is of. */
final class Accounts {

    private static final String EVERY = "*";

    private final List<AccountClass> classes;
    private final List<Mapping> mappings;

    Accounts(World world) {
        classes = world.classes();
        mappings = world.mappings();
    }

    Optional<String> accountClass(String region, Posting posting) {
        Optional<String> own = accountClassOf(region, posting);
        return own.isPresent() ? own : accountClassOf(EVERY, posting);
    }

    Optional<String> grant(String region, Posting posting) {
        return mappings.stream()
                .filter(mapping ->
                        mapping.region().equals(EVERY) || mapping.region().equals(region))
                .filter(mapping -> matches(mapping, posting))
                .min(Comparator.comparing(Mapping::priority))
                .map(Mapping::grant);
    }

    private Optional<String> accountClassOf(String region, Posting posting) {
        LocalDate date = posting.date();
        return classes.stream()
                .filter(row -> row.region().equals(region) && row.valid().holds(date))
                .filter(row -> lies(posting.account(), row.from(), row.to()))
                .map(AccountClass::accountClass)
                .findFirst();
    }

    private static boolean matches(Mapping mapping, Posting posting) {
        return mapping.valid().holds(posting.date())
                && lies(posting.account(), mapping.from(), mapping.to())
                && isAnyOr(mapping.project(), posting.project())
                && isAnyOr(mapping.activity(), posting.activity())
                && isAnyOr(mapping.counterparty(), posting.counterparty())
                && contains(posting.text(), mapping.textContains());
    }

    private static boolean lies(String account, @Nullable String from, @Nullable String to) {
        return (from == null || first(account, from.length()).compareTo(from) >= 0)
                && (to == null || first(account, to.length()).compareTo(to) <= 0);
    }

    private static String first(String account, int characters) {
        return account.substring(0, Math.min(account.length(), characters));
    }

    private static boolean isAnyOr(@Nullable String wanted, @Nullable String found) {
        return wanted == null || wanted.equals(found);
    }

    private static boolean contains(@Nullable String text, @Nullable String wanted) {
        return wanted == null
                || (text != null && text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)));
    }
}
