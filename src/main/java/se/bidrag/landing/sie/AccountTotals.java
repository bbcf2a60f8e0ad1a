package se.bidrag.landing.sie;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Holds a file's own totals against its vouchers: {@code #RES}, {@code #UB} less {@code #IB}, and {@code #PSALDO}, of the
 * current year, an account at a time.
 *
 * <p>A file that was cut, or lost a voucher, shows here; the sums are told, the figures stand.
 */
final class AccountTotals {

    private static final int MOST_TOLD = 20;

    /** One account's sums, in hundredths. */
    private static final class Account {
        private long moved;
        private long stated;
        private boolean isStated;
        /** What moved and what is stated, a month each: a year has few, which are found soonest one by one. */
        private final List<Month> months = new ArrayList<>(12);

        private Month month(int number) {
            for (int i = 0; i < months.size(); i++) {
                if (months.get(i).number == number) {
                    return months.get(i);
                }
            }
            Month month = new Month(number);
            months.add(month);
            return month;
        }
    }

    /** One account's sums of one month, in hundredths. */
    private static final class Month {
        private final int number;
        private long moved;
        private long stated;

        private Month(int number) {
            this.number = number;
        }
    }

    private final Map<Slice, Account> accounts = new HashMap<>();
    private boolean hasOpenings;
    private boolean hasClosings;
    private boolean hasYears;
    private boolean hasPeriods;

    private Account account(Slice account) {
        Account known = accounts.get(account);
        if (known == null) {
            known = new Account();
            accounts.put(account.copy(), known);
        }
        return known;
    }

    /** A voucher's row of the current year. */
    void moved(Slice account, int date, long hundredths) {
        Account moving = account(account);
        moving.moved = Math.addExact(moving.moved, hundredths);
        Month month = moving.month(date / 100);
        month.moved = Math.addExact(month.moved, hundredths);
    }

    /** A total of the current year; an opening balance with its sign turned. */
    void stated(SieEntry entry, Slice account, int month, long hundredths) {
        switch (entry) {
            case OPENING, CLOSING, RESULT -> {
                hasOpenings |= entry == SieEntry.OPENING;
                hasClosings |= entry == SieEntry.CLOSING;
                hasYears = true;
                Account stating = account(account);
                stating.stated = Math.addExact(stating.stated, hundredths);
                stating.isStated = true;
            }
            case PERIOD -> {
                hasPeriods = true;
                Month stating = account(account).month(month);
                stating.stated = Math.addExact(stating.stated, hundredths);
            }
            default -> {
                // objects are parts of what their accounts state, and a budget is no total
            }
        }
    }

    /**
     * What does not agree, a sentence each; the first few.
     *
     * @param statesAll whether an account that moved must be stated: SIE 5 states no results
     */
    List<String> differences(boolean hasVouchers, boolean statesAll) {
        List<String> told = new ArrayList<>();
        if (hasOpenings != hasClosings && hasYears) {
            told.add("has %s and no %s: is the file truncated?"
                    .formatted(hasOpenings ? "#IB" : "#UB", hasOpenings ? "#UB" : "#IB"));
        }
        if (statesAll) {
            closing(
                            "#UB less #IB and #RES, all accounts,",
                            accounts.values().stream().mapToLong(each -> each.stated))
                    .ifPresent(told::add);
        }
        TreeMap<Integer, Long> periods = new TreeMap<>();
        accounts.values()
                .forEach(account ->
                        account.months.forEach(month -> periods.merge(month.number, month.stated, Math::addExact)));
        periods.forEach((month, sum) -> closing(
                        "#PSALDO of %d, all accounts,".formatted(month),
                        Stream.of(sum).mapToLong(each -> each))
                .ifPresent(told::add));
        if (hasVouchers) {
            List<String> byAccount = new ArrayList<>();
            new TreeMap<>(byName()).forEach((name, account) -> compare(name, account, statesAll, byAccount));
            told.addAll(byAccount);
        }
        return told.size() <= MOST_TOLD
                ? told
                : Stream.concat(
                                told.subList(0, MOST_TOLD).stream(),
                                Stream.of("and %d more that do not agree".formatted(told.size() - MOST_TOLD)))
                        .toList();
    }

    private Map<String, Account> byName() {
        Map<String, Account> named = new HashMap<>();
        accounts.forEach((name, account) ->
                named.put(new String(name.bytes, name.from, name.length(), StandardCharsets.ISO_8859_1), account));
        return named;
    }

    private static Optional<String> closing(String what, LongStream sums) {
        long sum = sums.reduce(0, Math::addExact);
        return sum == 0
                ? Optional.empty()
                : Optional.of("%s sum to %s; expected 0: is the file complete?".formatted(what, Figures.written(sum)));
    }

    private void compare(String name, Account account, boolean statesAll, List<String> told) {
        if (hasYears && (statesAll || account.isStated) && account.moved != account.stated) {
            told.add("account %s moves %s by #RES, or #UB less #IB; its vouchers sum to %s"
                    .formatted(name, Figures.written(account.stated), Figures.written(account.moved)));
        }
        if (hasPeriods) {
            account.months.stream()
                    .filter(month -> month.moved != month.stated)
                    .sorted(Comparator.comparingInt(month -> month.number))
                    .map(month -> "account %s moves %s in %d by #PSALDO; its vouchers sum to %s"
                            .formatted(name, Figures.written(month.stated), month.number, Figures.written(month.moved)))
                    .forEach(told::add);
        }
    }
}
